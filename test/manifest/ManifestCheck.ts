import type { ManifestText } from "./ManifestText";

/** A rule that the schema of the manifest does not know, and manifests that break it. */
export interface ManifestCheck {
  readonly title: string;
  /** What is wrong, one line each; nothing in a good manifest. */
  readonly findings: (manifest: ManifestText) => string[];
  /** Edits of the good manifest, and the finding that each must lead to. */
  readonly breaks: readonly {
    readonly replace: string | RegExp;
    readonly by: string;
    readonly finding: string;
  }[];
}
