/**
 * Numbers texts from 0 in order of first appearance. A hash table of its own: it is asked once per
 * cell, and takes half the time of a built-in map for texts that were just read from a response.
 */
export class TextDictionary {
  readonly texts: string[] = [];
  private hashes = new Int32Array(512);
  /** The number of a text plus one; 0 is a free place. At least half of the places stay free. */
  private slots = new Int32Array(1024);

  /** The number of a text, which is added where it is new. */
  numberOf(text: string): number {
    const hash = hashOf(text);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let entry = this.slots[slot]; entry !== 0; entry = this.slots[slot]) {
      if (this.hashes[entry - 1] === hash && this.texts[entry - 1] === text) return entry - 1;
      slot = (slot + 1) & mask;
    }
    this.slots[slot] = this.texts.push(text);
    this.hashes[this.texts.length - 1] = hash;
    if (this.texts.length === this.hashes.length) this.grow();
    return this.texts.length - 1;
  }

  private grow(): void {
    const hashes = new Int32Array(2 * this.hashes.length);
    hashes.set(this.hashes);
    const slots = new Int32Array(2 * this.slots.length);
    const mask = slots.length - 1;
    for (let number = 0; number < this.hashes.length; number++) {
      let slot = hashes[number] & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.hashes = hashes;
    this.slots = slots;
  }
}

/** Every character counts: ids of one length often differ in a single one. */
function hashOf(text: string): number {
  let hash = text.length;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
