const bt = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

/** A manifest as the checks look at it: its elements by local name, and its resources by id. */
export class ManifestText {
  private readonly document: Document;

  constructor(xml: string) {
    this.document = new DOMParser().parseFromString(xml, "application/xml");
    if (this.document.querySelector("parsererror")) throw new Error("not well-formed");
  }

  /** All elements with a local name, whatever their namespace, in document order. */
  all(name: string): Element[] {
    return Array.from(this.document.getElementsByTagNameNS("*", name));
  }

  /** Elements of the part that applies to hosts without add-in commands. */
  base(name: string): Element {
    const found = Array.from(this.document.documentElement.children).find(
      (child) => child.localName === name,
    );
    if (!found) throw new Error(`no <${name}>`);
    return found;
  }

  /** Everything that carries a `resid`. */
  references(): Element[] {
    return Array.from(this.document.querySelectorAll("[resid]"));
  }

  /** The entries of `<Resources>`: images, addresses and strings. */
  resources(): Element[] {
    return this.all("Resources").flatMap((part) => Array.from(part.querySelectorAll("[id]")));
  }

  /** `DefaultValue` of the resource that an element refers to; "" where the resource is missing. */
  resolve(reference: Element | undefined): string {
    const id = reference?.getAttribute("resid");
    return (
      this.resources()
        .find((resource) => resource.getAttribute("id") === id)
        ?.getAttribute("DefaultValue") ?? ""
    );
  }

  /** Every address in the manifest: base elements, resources and their overrides. */
  addresses(): string[] {
    const files = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];
    return files
      .flatMap((name) => this.all(name))
      .flatMap((element) => [
        element.getAttribute("DefaultValue"),
        ...overridesOf(element).map((override) => override.getAttribute("Value")),
      ])
      .filter((address): address is string => address !== null);
  }

  /** The address that all files of the add-in stand under, without a slash at the end. */
  baseAddress(): string {
    const pane =
      this.base("DefaultSettings").querySelector("SourceLocation")?.getAttribute("DefaultValue") ?? "";
    return pane.slice(0, pane.lastIndexOf("/"));
  }
}

/**
 * The overrides that Office takes notice of. Inside a resource they need the namespace of the
 * basic types: without its prefix Office passes them over in silence.
 */
export function overridesOf(element: Element): Element[] {
  return Array.from(element.children).filter(
    (child) =>
      child.localName === "Override" &&
      child.namespaceURI === (isResource(element) ? bt : element.namespaceURI),
  );
}

function isResource(element: Element): boolean {
  return element.namespaceURI === bt;
}
