import type { HostObject } from "../dispatch/TypeMembers";
import type { Zone } from "../WorkbookEngine";

/** Which entries a range allows; stored, not enforced. */
export class DataValidation implements HostObject {
  readonly type = "DataValidation";
  rule: unknown = {};
  prompt: unknown = { message: "", showPrompt: true, title: "" };
  errorAlert: unknown = { message: "", showAlert: true, style: "Stop", title: "" };
  ignoreBlanks: unknown = true;

  constructor(readonly zone: Zone) {}

  /** Excel's name of the kind of rule, for example `List`; `None` without a rule. */
  get kind(): string {
    const [first] = Object.keys(typeof this.rule === "object" && this.rule !== null ? this.rule : {});
    return first === undefined ? "None" : first.charAt(0).toUpperCase() + first.slice(1);
  }

  clear(): void {
    const fresh = new DataValidation(this.zone);
    this.rule = fresh.rule;
    this.prompt = fresh.prompt;
    this.errorAlert = fresh.errorAlert;
    this.ignoreBlanks = fresh.ignoreBlanks;
  }
}
