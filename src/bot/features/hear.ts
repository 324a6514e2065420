import type { SmallTalk } from '../../guidance/small-talk.ts'
import type { Language } from '../../language.ts'
import type { Case } from '../../offers/types.ts'
import type { Chat } from '../good-news.ts'
import { namesSomeone, withReports } from '../recall.ts'
import { wordsIn } from '../route.ts'
import type { Turn } from '../turn.ts'
import { calmsWhoIsAfraidToBeKnown } from './afraid-to-be-known.ts'
import { asksAboutVerdict, remarksOnVerdict } from './after-verdict.ts'
import { answersAgeTold } from './age-told-after.ts'
import { asksOfAnswer } from './asks-of-answer.ts'
import { asksOfHome } from './asks-of-home.ts'
import { asksWhatToBring } from './asks-what-to-bring.ts'
import { sayCard } from './check.ts'
import { answersChildGone, answersChildInvited, answersChildLeaving, keepsChild } from './child-goes.ts'
import { comesBackToConsent } from './consent-typed.ts'
import { correctsPlace } from './corrects-place.ts'
import { asksOfCountry, asksOfKin } from './country-alone.ts'
import { notesDetail } from './details-in-danger.ts'
import { answersInEasyWords } from './easy-words-asked.ts'
import { answersFearOfCheating } from './fears-cheating.ts'
import { answersForSchool } from './for-school.ts'
import { asksForcedToWhat } from './forced-to-what.ts'
import { addsToPayment, answersMoneyGone, tellsOfGiven } from './given-away.ts'
import { goesOnAfterDanger, saysAllIsWell } from './goes-on-after-danger.ts'
import { answersHarassedForLoan } from './harassed-for-loan.ts'
import { Heard, type Step } from './heard.ts'
import { answersOneByOne } from './homework.ts'
import { answersInTransit } from './in-transit.ts'
import { takesJokeBack } from './joke-taken-back.ts'
import { keepsPlace } from './keeps-place.ts'
import { answersKinAtHome } from './kin-at-home.ts'
import { answersKinAboard, answersKinLeaving } from './kin-leaving.ts'
import { answersKinThere } from './kin-there.ts'
import { goesOnLeaving } from './leaving-for.ts'
import { answersLentAccount, goesOnAfterLent } from './lent-account.ts'
import { asksOfLocalOffice } from './local-office.ts'
import { answersLostThing } from './lost-thing.ts'
import { answersLure } from './lures.ts'
import { answersMadeOlder } from './made-older.ts'
import { mendsReport } from './mends-report.ts'
import { asksForMission } from './mission-asked.ts'
import { answersHeldThere, answersMovedOn } from './moved-on.ts'
import { answersNotReached } from './not-reached.ts'
import { gathersPieces } from './offer-in-pieces.ts'
import { judgesOtherTold } from './other-told.ts'
import { answersOwnMoney } from './own-money.ts'
import { hearsOwnNews } from './own-news.ts'
import { asksBeforeAgreeing, asksOfReport } from './own-report-asked.ts'
import { answersPassedOn } from './passed-on.ts'
import { answersPickedUp } from './picked-up.ts'
import { answersWhatIsKept, answersWhomToWrite } from './privacy-asked.ts'
import { putsPlaceRight } from './puts-place-right.ts'
import { playsAgain } from './quiz-again.ts'
import { answersQuizInWords } from './quiz-spoken.ts'
import { talksOfQuiz } from './quiz-talk.ts'
import { answersReportQuestion } from './report-questions.ts'
import {
  addsToReport,
  agreesOrNot,
  asksForReport,
  reportsAtOnce,
  reportsOffer,
  reportsOtherOffer,
} from './reporting.ts'
import { reportsFromAbroad } from './reports-abroad.ts'
import { saysWhere } from './says-where.ts'
import { answersSeeker } from './seeks-work.ts'
import { answersSale } from './sells-thing.ts'
import { answersTakeDown } from './take-down.ts'
import { tellsAge } from './tells-age.ts'
import { answersArrival } from './tells-of-arrival.ts'
import { answersEmergency } from './tells-of-emergency.ts'
import { answersFeelings } from './tells-of-feelings.ts'
import { answersLeaving, keepsLeaving } from './tells-of-leaving.ts'
import { greetsWhoTellsOfSelf } from './tells-of-self.ts'
import { answersToldWages } from './told-wages.ts'
import { answersTrafficTold } from './traffic-told.ts'
import {
  answersKinOwedAtHome,
  answersOwedAbroad,
  answersOwedAtHome,
  goesOnAfterOwed,
  goesOnAfterOwedAbroad,
} from './unpaid-at-home.ts'
import { answersTextWish } from './wants-text.ts'
import { asksToTell } from './wants-to-tell.ts'
import { sayByWay } from './ways.ts'
import { asksOfOtherOffer, comparesOffers, goesBackToOffer } from './which-offer.ts'

/** What a message may be before it is taken by itself, in this order. */
const STEPS: readonly Step[] = [
  takesJokeBack,
  agreesOrNot,
  answersTrafficTold,
  mendsReport,
  asksOfReport,
  answersReportQuestion,
  answersTakeDown,
  answersQuizInWords,
  reportsOtherOffer,
  asksForReport,
  asksToTell,
  answersWhatIsKept,
  answersWhomToWrite,
  answersKinAtHome,
  answersChildGone,
  answersChildLeaving,
  answersChildInvited,
  keepsChild,
  answersKinOwedAtHome,
  notesDetail,
  saysWhere,
  answersKinThere,
  asksOfKin,
  answersKinLeaving,
  answersKinAboard,
  answersInTransit,
  answersMovedOn,
  answersHeldThere,
  answersPickedUp,
  goesOnAfterOwedAbroad,
  reportsFromAbroad,
  asksOfLocalOffice,
  answersLure,
  greetsWhoTellsOfSelf,
  answersHarassedForLoan,
  answersLentAccount,
  goesOnAfterLent,
  goesOnAfterOwed,
  answersMoneyGone,
  addsToPayment,
  gathersPieces,
  answersTextWish,
  comparesOffers,
  asksOfOtherOffer,
  putsPlaceRight,
  asksAboutVerdict,
  correctsPlace,
  asksOfAnswer,
  asksOfHome,
  answersNotReached,
  answersOwedAbroad,
  answersOwedAtHome,
  reportsAtOnce,
  speakTheirLanguage,
  goesOnLeaving,
  talksOfQuiz,
  calmsWhoIsAfraidToBeKnown,
  answersOneByOne,
  answersInEasyWords,
  answersForSchool,
  asksWhatToBring,
  answersMadeOlder,
  tellsAge,
  playsAgain,
  answersFeelings,
  answersSeeker,
  answersToldWages,
  answersOwnMoney,
  answersSale,
  hearsOwnNews,
  answersPassedOn,
  keepsLeaving,
  answersArrival,
  keepsPlace,
  reportsOffer,
  addsToReport,
  goesOnAfterDanger,
  saysAllIsWell,
  asksForMission,
  answersAgeTold,
  answersEmergency,
  answersLeaving,
  answersFearOfCheating,
  answersLostThing,
  asksForcedToWhat,
  judgesOtherTold,
  remarksOnVerdict,
  asksOfCountry,
  tellsOfGiven,
  isReported,
]

/** Finds what a text, caption or forward is for, and answers it. */
export async function hear(turn: Turn, offer: Case, messageId: number = turn.caseMessageId): Promise<void> {
  goesBackToOffer(turn, offer.parts.map(part => part.text).join('\n'))
  const heard = new Heard(turn, offer, messageId)
  await understand(heard)
  const { consentFor } = heard.memory
  if (consentFor) {
    const asks = !turn.forwarded && asksBeforeAgreeing(heard.text)
    comesBackToConsent(turn, consentFor, heard.text, asks)
  }
}

async function understand(heard: Heard): Promise<void> {
  for (const step of STEPS) {
    const answered = step(heard)
    if (answered === true || (answered !== false && (await answered))) return
  }
  return sayByWay(heard)
}

/** Someone who has chosen no language is answered in the one they write. It answers nothing. */
function speakTheirLanguage(heard: Heard): false {
  const { turn } = heard
  const { desk, toChat } = turn
  if (turn.chosen !== null || turn.forwarded) return false
  const written = writtenIn(heard)
  if (written !== null && desk.words.languages.includes(written)) turn.language = written
  if (heard.memory.spoken !== turn.language) desk.memory.change(toChat, { spoken: turn.language })
  return false
}

/** In more words than these a language shows by itself. */
const FEW_WORDS = 12

/** Said in English by who goes on in Indonesian: "thanks", "bye", "hello". */
const BORROWED: readonly (SmallTalk | Chat | null)[] = ['thanks', 'bye', 'greeting']

/** The language of a message; null where its few words tell none, as "ok", a number, or "thanks" in a chat that has one. */
function writtenIn({ turn, text, verdict, looked, smallTalk, memory }: Heard): Language | null {
  if (smallTalk === 'ok' || (memory.spoken && BORROWED.includes(smallTalk))) return null
  if (looked?.kind === 'answer') return looked.language
  if (verdict.bare) return verdict.bare.language
  return turn.desk.languageIn(text) ?? (wordsIn(text) <= FEW_WORDS ? null : verdict.language)
}

/** A question that names somebody whom others reported is answered with that. */
async function isReported({ turn, way, verdict, judged, messageId }: Heard): Promise<boolean> {
  if ((way !== 'question' && way !== 'unsure') || !namesSomeone(verdict)) return false
  const known = await withReports(turn.desk, turn.trx, turn.ref, judged)
  if (!known.recalled) return false
  sayCard(turn, messageId, known)
  return true
}
