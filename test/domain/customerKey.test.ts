import { customerKey } from "../../src/domain/customerKey";

describe("customerKey", () => {
  test("is the same for spellings of one customer", () => {
    expect(customerKey(" ACME GmbH ")).toBe(customerKey("acme gmbh"));
    expect(customerKey(4711)).toBe(customerKey("4711"));
  });

  test("keeps leading zeros apart, which are part of a number's text", () => {
    expect(customerKey("04711")).not.toBe(customerKey(4711));
  });
});
