/** Cells as the columns that engines without a reader of their own are given: plain arrays of JavaScript. */
export class ColumnsOfCells {
  customer = [];
  day = [];
  revenue = [];
  cost = [];

  add(rows) {
    for (const row of rows) {
      this.customer.push(row[0]);
      this.day.push(row[1]);
      this.revenue.push(row[2]);
      this.cost.push(row[3]);
    }
  }
}
