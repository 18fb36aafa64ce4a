import type { TypeTable } from "../dispatch/MemberTable";
import { membersOf } from "../dispatch/TypeMembers";
import type { HostObject } from "../dispatch/TypeMembers";
import type { CustomFunctions } from "./CustomFunctions";

/** What office.js reaches by full type name instead of from the workbook. */
export function officeServices(functions: CustomFunctions): Readonly<Record<string, HostObject>> {
  return {
    "Microsoft.ExcelServices.CustomFunctions": functions,
    "Microsoft.InternalService.AddinInternalService": { type: "AddinInternalService" },
  };
}

export const serviceMembers: TypeTable = {
  CustomFunctions: membersOf<CustomFunctions>({
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: (self) => self.becomeReady(),
      SetInvocationArrayResults: (self, args) => self.receive(args.value(0)),
    },
  }),
  // office.js says that ribbon commands could be called; there is no ribbon.
  AddinInternalService: { methods: { NotifyActionHandlerReady: () => undefined } },
};
