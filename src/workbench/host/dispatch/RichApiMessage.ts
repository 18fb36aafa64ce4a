/** A batch of actions as office.js sends it. Names and numbers are those of the wire. */
export interface RichApiRequest {
  readonly Actions: readonly RichApiAction[];
  readonly ObjectPaths: Readonly<Record<string, RichApiObjectPath>>;
}

export interface RichApiAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: RichApiArguments;
  readonly QueryInfo?: RichApiQuery;
  /** New values by camelCase name, of an update. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  QueryAsJson: 7,
  Update: 9,
} as const;

export interface RichApiObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: RichApiArguments;
}

export const ObjectPathType = {
  Root: 1,
  NewService: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

export interface RichApiArguments {
  readonly Arguments?: readonly unknown[];
  /** For each argument the object path it stands for, 0 for a plain value. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

/** Paths are camelCase: `["values", "format/fill/color"]`. */
export interface RichApiQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface RichApiResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: RichApiError;
}

export interface RichApiError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Position of the action that failed. */
  readonly ActionIndex: number;
}
