import type { Steps } from "../../Steps";
import { scatter } from "./hashText";
import { canSlip, isLongName } from "./slip";

/**
 * Spellings that are kept in memory at most, about 20 bytes each: as many as 300,000 names of two words
 * have. Where there are more, nothing is found.
 */
const MOST_SPELLINGS = 4_000_000;

/** As in `hashText`. */
const { imul } = Math;

const DRAWER_BITS = 10;
const DRAWER_SHIFT = 32 - DRAWER_BITS;

/** Files of a drawer; a power of two, about as many as a full drawer has spellings. */
const HEADS = 4096;

/**
 * Finds names that may differ by one slip, without comparing each with each. Two such words become the
 * same when one letter is taken out of one or both of them; so every name is filed, as a number, with
 * one word as it is and with that word short of each one of its inner letters, and only names that meet
 * in one file need to be compared.
 *
 * @see https://github.com/wolfgarbe/SymSpell for the idea
 */
export class Spellings {
  private hashes = new Int32Array(1024);
  private owners = new Int32Array(1024);
  private count = 0;

  /** Takes the words of a name; their order makes no difference. */
  add(words: readonly string[], owner: number): void {
    if (!isLongName(words)) return;
    let all = 0;
    for (const word of words) all += scatter(hashOf(word));
    for (const word of words) {
      if (!canSlip(word) || !this.hasRoom(word.length)) continue;
      const whole = hashOf(word);
      // Added up, so that the other words count in whatever order.
      const others = imul(all - scatter(whole), 0x85ebca6b);
      this.push(scatter(whole ^ others), owner);
      let short = hashOf(word, 1);
      let power = 1;
      for (let letter = 1; letter < word.length - 1; letter++) {
        // Short of this letter instead of the one before, that one has the place of this one.
        const change = word.charCodeAt(letter - 1) - word.charCodeAt(letter);
        short = (short + imul(change, power)) | 0;
        power = imul(power, BASE);
        this.push(scatter(short ^ others), owner);
      }
    }
  }

  /**
   * Calls back with pairs of owners that meet, with the same pair more than once, perhaps.
   *
   * @param isAsked - Owners to be passed over have 0.
   */
  async meetings(
    isAsked: Uint8Array,
    steps: Steps,
    meet: (left: number, right: number) => void,
  ): Promise<void> {
    if (this.count > MOST_SPELLINGS) return;
    const { hashes, owners, ends } = await this.drawers(isAsked, steps);
    const heads = new Int32Array(HEADS);
    const next = new Int32Array(hashes.length);
    let begin = 0;
    for (const end of ends) {
      if (end === begin) continue;
      heads.fill(-1);
      for (let entry = begin; entry < end; entry++) {
        const head = heads[hashes[entry] & (HEADS - 1)];
        for (let other = head; other >= 0; other = next[other]) {
          if (hashes[other] === hashes[entry] && owners[other] !== owners[entry]) {
            meet(owners[other], owners[entry]);
          }
        }
        next[entry] = head;
        heads[hashes[entry] & (HEADS - 1)] = entry;
      }
      await steps.pause(end - begin);
      begin = end;
    }
  }

  /**
   * The spellings sorted into drawers by their first bits, so that the files of a drawer fit into the
   * processor's cache; with all files in one table this took four times as long.
   */
  private async drawers(isAsked: Uint8Array, steps: Steps) {
    const { count } = this;
    const ends = new Int32Array(1 << DRAWER_BITS);
    await steps.rows(count, (from, to) => {
      for (let entry = from; entry < to; entry++) {
        if (isAsked[this.owners[entry]] === 1) ends[this.hashes[entry] >>> DRAWER_SHIFT]++;
      }
    });
    let filed = 0;
    for (let drawer = 0; drawer < ends.length; drawer++) {
      filed += ends[drawer];
      ends[drawer] = filed - ends[drawer];
    }
    const hashes = new Int32Array(filed);
    const owners = new Int32Array(filed);
    // Each drawer's end stands at its beginning, and moves as it is filled.
    await steps.rows(count, (from, to) => {
      for (let entry = from; entry < to; entry++) {
        if (isAsked[this.owners[entry]] === 0) continue;
        const place = ends[this.hashes[entry] >>> DRAWER_SHIFT]++;
        hashes[place] = this.hashes[entry];
        owners[place] = this.owners[entry];
      }
    });
    return { hashes, owners, ends };
  }

  private push(hash: number, owner: number): void {
    this.hashes[this.count] = hash;
    this.owners[this.count++] = owner;
  }

  /** Grows as it has to; counts on, but keeps nothing more, where there is too much. */
  private hasRoom(more: number): boolean {
    if (this.count > MOST_SPELLINGS) return false;
    if (this.count + more > this.hashes.length) {
      this.hashes = longer(this.hashes);
      this.owners = longer(this.owners);
    }
    return true;
  }
}

function longer(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(2 * numbers.length);
  copy.set(numbers);
  return copy;
}

const BASE = 0x01000193;

/** Sum of each letter times a power of the base by its place; `from` is the first place. */
function hashOf(word: string, from = 0): number {
  let hash = 0;
  let power = 1;
  for (let letter = from; letter < word.length; letter++) {
    hash = (hash + imul(word.charCodeAt(letter), power)) | 0;
    power = imul(power, BASE);
  }
  return hash;
}
