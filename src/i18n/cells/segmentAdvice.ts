import type { SegmentKey } from "../../domain/rfmSegment";
import type { Language } from "../Language";

/** What a segment means, and what to do with the customers in it: one short sentence each. */
interface SegmentAdvice {
  readonly meaning: string;
  readonly action: string;
}

/** Meaning and advice of the segments; they follow from recency and frequency, which is all that a segment knows. */
export const segmentAdvice: {
  readonly [language in Language]: { readonly [segment in SegmentKey]: SegmentAdvice };
} = {
  de: {
    champions: {
      meaning: "Kaufen oft und haben gerade erst gekauft.",
      action: "Persönlich betreuen, Neues zuerst zeigen, keine Rabatte.",
    },
    loyal: {
      meaning: "Kaufen oft, zuletzt vor nicht langer Zeit.",
      action: "Bindung pflegen und ergänzende Leistungen anbieten.",
    },
    potentialLoyalists: {
      meaning: "Haben vor Kurzem gekauft, aber noch nicht oft.",
      action: "Mit passenden Angeboten zum nächsten Kauf führen.",
    },
    newCustomers: {
      meaning: "Haben gerade erst gekauft, bisher kaum öfter.",
      action: "Gut einführen und den nächsten Kauf anstoßen.",
    },
    promising: {
      meaning: "Haben vor Kurzem gekauft, bisher kaum öfter.",
      action: "Sortiment zeigen und einen weiteren Kauf anregen.",
    },
    needAttention: {
      meaning: "Bei Aktualität und Häufigkeit im Mittelfeld.",
      action: "Aus gegebenem Anlass ansprechen, bevor der Kontakt abreißt.",
    },
    aboutToSleep: {
      meaning: "Kaufen selten, zuletzt vor längerer Zeit.",
      action: "Mit geringem Aufwand erinnern.",
    },
    atRisk: {
      meaning: "Kauften öfter, aber seit Langem nicht mehr.",
      action: "Nachfragen, woran es liegt, und ein Angebot machen.",
    },
    cannotLose: {
      meaning: "Kauften sehr oft, seit Langem nicht mehr.",
      action: "Vorrangig und persönlich zurückgewinnen.",
    },
    hibernating: {
      meaning: "Kauften selten und seit Langem nicht mehr.",
      action: "Nur mit geringem Aufwand ansprechen, Werbekosten sparen.",
    },
  },
  en: {
    champions: {
      meaning: "Buy often and have bought just now.",
      action: "Look after them personally; show news first, no discounts.",
    },
    loyal: {
      meaning: "Buy often, the last time not long ago.",
      action: "Nurture the relationship and offer what complements it.",
    },
    potentialLoyalists: {
      meaning: "Have bought recently, but not often yet.",
      action: "Lead them to the next purchase with offers that fit.",
    },
    newCustomers: {
      meaning: "Have bought just now and hardly before.",
      action: "Give them a good start and prompt the next purchase.",
    },
    promising: {
      meaning: "Have bought recently, but hardly before.",
      action: "Show the range and suggest another purchase.",
    },
    needAttention: {
      meaning: "In the middle by recency and by frequency.",
      action: "Find an occasion to get in touch before contact is lost.",
    },
    aboutToSleep: {
      meaning: "Buy seldom, the last time some time ago.",
      action: "Remind them at little cost.",
    },
    atRisk: {
      meaning: "Bought often, but not for a long time.",
      action: "Ask what is wrong and make an offer.",
    },
    cannotLose: {
      meaning: "Bought very often, but not for a long time.",
      action: "Win them back first, and in person.",
    },
    hibernating: {
      meaning: "Bought seldom, and not for a long time.",
      action: "Approach them at little cost only, or save the advertising.",
    },
  },
};
