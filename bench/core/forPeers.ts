/** What the other engines need of this bench, bundled for them. */
export { OrderExport } from "./OrderExport";
export { digestOf } from "./RankedTable";
