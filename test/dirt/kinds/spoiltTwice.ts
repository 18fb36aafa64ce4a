import { withoutAmount } from "./missingAmounts";
import { withoutCustomer } from "./missingCustomers";
import { spoiltRows } from "./spoiltRows";
import { ofTestCustomer } from "./testCustomers";
import { withUnreadableAmount } from "./unreadableAmounts";
import { withoutDay } from "./unreadableDates";

const FIRST = [ofTestCustomer, withoutDay];
const SECOND = [withoutAmount, withUnreadableAmount, withoutCustomer];

/** Rows with two things wrong: they have the reason that is asked first. */
export const spoiltTwice = spoiltRows((row, layout, random) => {
  const once = random.pick(FIRST)(row, layout, random);
  return once && random.pick(SECOND)(once, layout, random);
});
