import * as fc from "fast-check";
import { curvatureErrors } from "../../../src/domain/prediction/curvatureErrors";
import { minimise } from "../../../src/domain/prediction/minimise";
import { minimiseFromStarts } from "../../../src/domain/prediction/minimiseFromStarts";
import type { Objective } from "../../../src/domain/prediction/Objective";
import { finish } from "../../../src/domain/prediction/stages";

/** A long curved valley with its end at (1, 1): Rosenbrock (1960), The Computer Journal 3(3). */
const valley: Objective = ([x, y], gradient) => {
  gradient[0] = -400 * x * (y - x * x) - 2 * (1 - x);
  gradient[1] = 200 * (y - x * x);
  return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
};

test.each([[[-1.2, 1]], [[3, -4]], [[0, 0]]])("the end of a curved valley is found from %j", (start) => {
  const { point, steepness } = minimise(valley, start);
  expect(steepness).toBeLessThan(1e-9);
  // The slope is flat to 1e-9, and curvature along the valley is about 0.4.
  expect(point[0]).toBeCloseTo(1, 8);
  expect(point[1]).toBeCloseTo(1, 8);
});

test("a minimum is found behind a place where the objective is not defined", () => {
  const walled: Objective = ([x], gradient) => {
    gradient[0] = 1 / (2 * Math.sqrt(2 - x)) - 0.25;
    return -Math.sqrt(2 - x) - 0.25 * x;
  };
  expect(minimise(walled, [1.9]).point[0]).toBeCloseTo(-2, 6);
});

test("noise of the last digits does not keep a search from ending", () => {
  let calls = 0;
  const noisy: Objective = (point, gradient) => {
    calls++;
    return valley(point, gradient) + 1000 + 1e-10 * Math.sin(1e9 * point[0]);
  };
  const { point, steepness } = minimise(noisy, [-1.2, 1]);
  // Values alone tell points apart to 1e-5 only: slopes have to.
  expect(steepness).toBeLessThan(1e-9);
  expect(point[0]).toBeCloseTo(1, 8);
  expect(calls).toBeLessThan(200);
});

test("the minimum of any bowl is found, however long and narrow", () => {
  const factor = fc.double({ min: -4, max: 4, noNaN: true }).map((log) => 10 ** log);
  const end = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(factor, factor), fc.tuple(end, end), fc.tuple(end, end), (steep, ends, start) => {
      const bowl: Objective = (point, gradient) => {
        let value = 0;
        for (let i = 0; i < 2; i++) {
          gradient[i] = steep[i] * (point[i] - ends[i]);
          value += (gradient[i] * (point[i] - ends[i])) / 2;
        }
        return value;
      };
      expect(minimise(bowl, start).steepness).toBeLessThan(1e-8);
    }),
  );
});

test("of two valleys the deeper one is found, whichever start comes first", () => {
  const valleys: Objective = ([x], gradient) => {
    gradient[0] = 4 * x * (x * x - 1) + 0.3;
    return (x * x - 1) ** 2 + 0.3 * x;
  };
  for (const starts of [
    [[0.9], [-0.9]],
    [[-0.9], [0.9]],
  ]) {
    const { point, steepness } = finish(minimiseFromStarts(valleys, valleys, starts));
    expect(point[0]).toBeLessThan(-1);
    expect(steepness).toBeLessThan(1e-9);
  }
});

test("standard errors are those of a normal distribution, and NaN in a direction that is level", () => {
  // Of two correlated parameters: the inverse of [[2, 1], [1, 2]] has 2/3 on its diagonal.
  const bowl: Objective = ([x, y], gradient) => {
    gradient[0] = 2 * x + y;
    gradient[1] = x + 2 * y;
    return x * x + x * y + y * y;
  };
  const errors = curvatureErrors(bowl, Float64Array.of(0, 0), 50);
  // Differences of an even slope are exact but for rounding.
  for (const error of errors) expect(error).toBeCloseTo(Math.sqrt(2 / 3 / 50), 10);

  const level: Objective = ([x, y], gradient) => {
    gradient[0] = x - y;
    gradient[1] = y - x;
    return (x - y) ** 2 / 2;
  };
  expect(Array.from(curvatureErrors(level, Float64Array.of(3, 3), 50))).toEqual([NaN, NaN]);
});
