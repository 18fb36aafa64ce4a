import { separatorsInForce } from "../../src/excel/separators";

const german = { decimal: ",", thousands: "." };
const american = { decimal: ".", thousands: "," };
const swiss = { decimal: ".", thousands: "’" };

// Region, its separators, those of Excel's options, whether the region's are used; what a formula then has.
test.each([
  ["de-DE", german, german, true, ",", ".", ";"],
  ["en-US", american, american, true, ".", ",", ","],
  ["de-AT", german, american, true, ",", ".", ";"],
  ["de-DE", german, american, false, ".", ",", ";"],
  ["en-US", american, german, false, ",", ".", ";"],
  ["de-CH", swiss, swiss, true, ".", "’", ";"],
  ["de-LI", swiss, swiss, true, ".", "’", ";"],
  ["zh-CN", american, american, true, ".", ",", ","],
])(
  "%s with %j, Excel's options with %j, system's in force %p: %s and %s in numbers, %s between arguments",
  (culture, system, excel, useSystem, decimal, thousands, argument) => {
    expect(separatorsInForce({ culture, system, excel, useSystem })).toEqual({
      decimal,
      thousands,
      argument,
    });
  },
);
