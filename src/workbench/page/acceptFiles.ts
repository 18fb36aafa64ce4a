/** Lets the user open a file by the picker and by dropping it anywhere on the page. */
export function acceptFiles(
  picker: HTMLInputElement,
  dropHint: HTMLElement,
  open: (file: File) => void,
): void {
  picker.addEventListener("change", () => {
    const file = picker.files?.[0];
    // The same file can be chosen again, after it was edited elsewhere.
    picker.value = "";
    if (file) {
      open(file);
    }
  });
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragover", (event) => {
    if (carriesFile(event)) {
      event.preventDefault();
      dropHint.hidden = false;
    }
  });
  dropHint.addEventListener("dragleave", () => (dropHint.hidden = true));
  window.addEventListener("drop", (event) => {
    dropHint.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (carriesFile(event) && file) {
      event.preventDefault();
      open(file);
    }
  });
}
