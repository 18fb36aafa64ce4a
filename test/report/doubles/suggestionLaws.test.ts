import fc from "fast-check";
import { doublesOf } from "../support/doublesOf";

const anyName = fc.oneof(
  fc.constantFrom(
    "",
    "Gast",
    "Anna Berger",
    "Berger, Anna",
    "Anna Bergger",
    "Anna Bergr",
    "BERGER ANNA GmbH",
  ),
  fc.constantFrom(
    "Bernd Schneider",
    "Bernd Schnieder",
    "Bernd Schneidder",
    "Bernd Scheider",
    "Anna Berger 2",
  ),
  fc.string({ maxLength: 12 }),
);
const anyId = fc.oneof(
  fc.nat({ max: 30 }).map(String),
  fc.nat({ max: 30 }).map((number) => `00${number}`),
  fc.nat({ max: 30 }).map((number) => `K-${number}`),
  fc.nat({ max: 30 }).map((number) => `K 0${number}`),
  fc.constantFrom("", "a.b@gmail.com", "ab@gmail.com", "ab+c@gmail.com", "Anna Berger", "Berger, Anna"),
  fc.string({ maxLength: 5 }).map((text) => text.trim()),
);
const anyCustomers = fc.uniqueArray(
  fc.record({ id: anyId, name: anyName, amount: fc.integer({ min: -4, max: 4 }) }),
  { selector: ({ id }) => id.toLowerCase(), maxLength: 40 },
);

describe("whatever the customers", () => {
  test("their order has no influence", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyCustomers.chain((customers) =>
          fc.tuple(fc.constant(customers), fc.shuffledSubarray(customers, { minLength: customers.length })),
        ),
        async ([customers, shuffled]) => {
          expect(await doublesOf(shuffled)).toEqual(await doublesOf(customers));
        },
      ),
    );
  });

  test("each is merged once at most, and into a larger one, so that no merge leads back", async () => {
    await fc.assert(
      fc.asyncProperty(anyCustomers, async (customers) => {
        const doubles = await doublesOf(customers);
        const merged = doubles.map(({ first }) => first.id);
        expect(new Set(merged).size).toBe(merged.length);
        for (const { first, second } of doubles) {
          expect(Math.abs(first.amount)).toBeLessThanOrEqual(Math.abs(second.amount));
          expect([first.id, second.id]).not.toContain("");
          expect(first.id).not.toBe(second.id);
        }
      }),
    );
  });

  test("the amounts of the pairs never rise down the list", async () => {
    await fc.assert(
      fc.asyncProperty(anyCustomers, async (customers) => {
        const sums = (await doublesOf(customers)).map(
          ({ first, second }) => Math.abs(first.amount) + Math.abs(second.amount),
        );
        expect(sums).toEqual([...sums].sort((left, right) => right - left));
      }),
    );
  });
});
