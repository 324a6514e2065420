import { calmsWhoIsAfraidToBeKnown } from './afraid-to-be-known.ts'
import { asksAboutVerdict, remarksOnVerdict } from './after-verdict.ts'
import { answersAgeTold } from './age-told-after.ts'
import { asksOfAnswer } from './asks-of-answer.ts'
import { asksOfHome } from './asks-of-home.ts'
import { asksWhatToBring } from './asks-what-to-bring.ts'
import { answersChildGone, answersChildInvited, answersChildLeaving, keepsChild } from './child-goes.ts'
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
import type { Step } from './heard.ts'
import { answersOneByOne } from './homework.ts'
import { answersInTransit } from './in-transit.ts'
import { isReported } from './is-reported.ts'
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
import { asksOfReport } from './own-report-asked.ts'
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
import { speakTheirLanguage } from './their-language.ts'
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
import { asksOfOtherOffer, comparesOffers } from './which-offer.ts'

/** What a message may be before it is taken by itself, in this order. */
export const STEPS: readonly Step[] = [
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
