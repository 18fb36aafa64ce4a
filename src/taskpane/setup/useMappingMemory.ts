import * as React from "react";
import type { Workbook } from "../../excel/Workbook";
import { MAPPING_SETTING, type MappingMemory } from "./MappingMemory";
import { readMappingMemory } from "./readMappingMemory";

export interface MappingMemoryHandle {
  readonly memory: MappingMemory;
  /** Changes the memory in the pane; the workbook keeps it from `save` on. */
  change(change: (memory: MappingMemory) => MappingMemory): void;
  /** Writes the memory into the workbook if it has changed; rejects with a `WorkbookError`. */
  save(): Promise<void>;
}

/** The column choices of this workbook: read once, changed by the user, saved with a report. */
export function useMappingMemory(workbook: Workbook): MappingMemoryHandle {
  const [memory, setMemory] = React.useState<MappingMemory>([]);
  const latest = React.useRef(memory);
  const saved = React.useRef(memory);

  const set = React.useCallback((next: MappingMemory) => {
    latest.current = next;
    setMemory(next);
  }, []);

  React.useEffect(() => {
    let mounted = true;
    workbook.readSetting(MAPPING_SETTING).then(
      (setting) => {
        // A choice made before the setting arrived is newer than the setting.
        if (!mounted || latest.current !== saved.current) return;
        saved.current = readMappingMemory(setting);
        set(saved.current);
      },
      () => {
        // Without the setting the columns are recognised afresh, and shown: nothing is lost but comfort.
      },
    );
    return () => {
      mounted = false;
    };
  }, [workbook, set]);

  const change = React.useCallback(
    (apply: (memory: MappingMemory) => MappingMemory) => set(apply(latest.current)),
    [set],
  );
  const save = React.useCallback(async () => {
    const current = latest.current;
    if (current === saved.current) return;
    await workbook.saveSetting(MAPPING_SETTING, current);
    saved.current = current;
  }, [workbook]);

  return React.useMemo(() => ({ memory, change, save }), [memory, change, save]);
}
