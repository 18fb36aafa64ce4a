const MAILBOX = /^([^\s@<>]+)@([^\s@<>]+\.[^\s@<>]*[^\s@<>.,;])[>.,;]*$/;

/** As long as an address can be (RFC 5321: 64 + 1 + 255), and some punctuation. */
const LONGEST = 330;

/**
 * The mailbox behind an e-mail address, or null where the text is none. What follows a plus sign is a
 * tag of the user's own; Gmail passes over dots as well and has two names. Elsewhere dots count.
 *
 * @see https://support.google.com/mail/answer/7436150
 *
 * @example
 * mailboxKey("Hans.Meier@googlemail.com") // => "hansmeier@gmail.com"
 * mailboxKey("hans+shop@web.de.") // => "hans@web.de"
 * mailboxKey("Hans Meier") // => null
 */
export function mailboxKey(text: string): string | null {
  if (text.length > LONGEST || !text.includes("@")) return null;
  const [, name, host] = MAILBOX.exec(text.trim().toLowerCase()) ?? [];
  if (name === undefined) return null;
  const own = name.replace(/(.)\+.*$/, "$1");
  const isGmail = host === "gmail.com" || host === "googlemail.com";
  return isGmail ? `${own.replace(/\./g, "")}@gmail.com` : `${own}@${host}`;
}
