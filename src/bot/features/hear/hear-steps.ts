import { answersAgeTold } from '../after-danger/age-told-after.ts'
import { correctsPlace } from '../after-danger/corrects-place.ts'
import { notesDetail } from '../after-danger/details-in-danger.ts'
import { goesOnAfterDanger, saysAllIsWell } from '../after-danger/goes-on-after-danger.ts'
import { takesJokeBack } from '../after-danger/joke-taken-back.ts'
import { saysWhere } from '../after-danger/says-where.ts'
import { asksOfAnswer } from '../ask/asks-of-answer.ts'
import { asksOfHome } from '../ask/asks-of-home.ts'
import { asksWhatToBring } from '../ask/asks-what-to-bring.ts'
import { answersInEasyWords } from '../ask/easy-words-asked.ts'
import { answersForSchool } from '../ask/for-school.ts'
import { answersOneByOne } from '../ask/homework.ts'
import { asksForMission } from '../ask/mission-asked.ts'
import { answersWhatIsKept, answersWhomToWrite } from '../ask/privacy-asked.ts'
import { calmsWhoFearsRevenge, calmsWhoIsAfraidToBeKnown } from '../danger/afraid-to-be-known.ts'
import { asksForcedToWhat } from '../danger/forced-to-what.ts'
import { answersGrooming, hearsUneasy } from '../danger/grooming.ts'
import { hearsHarmInPieces } from '../danger/harm-in-pieces.ts'
import { hearsFarewell } from '../danger/hears-farewell.ts'
import { answersKinAtHome } from '../danger/kin-at-home.ts'
import { answersMadeOlder } from '../danger/made-older.ts'
import { answersNotReached } from '../danger/not-reached.ts'
import { answersPicturesWanted } from '../danger/pictures-wanted.ts'
import { reportsFromAbroad } from '../danger/reports-abroad.ts'
import { answersTakeDown } from '../danger/take-down.ts'
import { tellsAge } from '../danger/tells-age.ts'
import { answersEmergency } from '../danger/tells-of-emergency.ts'
import { answersTrafficTold } from '../danger/traffic-told.ts'
import {
  answersChildGone,
  answersChildInvited,
  answersChildLeaving,
  answersChildLured,
  keepsChild,
} from '../leaving/child-goes.ts'
import { asksOfCountry, asksOfKin } from '../leaving/country-alone.ts'
import { answersInTransit } from '../leaving/in-transit.ts'
import { keepsPlace } from '../leaving/keeps-place.ts'
import { answersKinAboard, answersKinLeaving } from '../leaving/kin-leaving.ts'
import { answersKinStory } from '../leaving/kin-story.ts'
import { answersKinThere } from '../leaving/kin-there.ts'
import { answersKinWaiting } from '../leaving/kin-waits.ts'
import { goesOnLeaving } from '../leaving/leaving-for.ts'
import { answersHeldThere, answersMovedOn } from '../leaving/moved-on.ts'
import { answersPickedUp } from '../leaving/picked-up.ts'
import { putsPlaceRight } from '../leaving/puts-place-right.ts'
import { answersArrival } from '../leaving/tells-of-arrival.ts'
import { answersLeaving, keepsLeaving } from '../leaving/tells-of-leaving.ts'
import { asksAboutVerdict, remarksOnVerdict } from '../offer/after-verdict.ts'
import { answersWhich } from '../offer/answers-which.ts'
import { gathersPieces } from '../offer/offer-in-pieces.ts'
import { judgesOtherTold } from '../offer/other-told.ts'
import { answersTextWish } from '../offer/wants-text.ts'
import { asksOfOtherOffer, comparesOffers } from '../offer/which-offer.ts'
import { playsAgain } from '../quiz/quiz-again.ts'
import { answersQuizInWords } from '../quiz/quiz-spoken.ts'
import { talksOfQuiz } from '../quiz/quiz-talk.ts'
import { answersOldQuestion, answersOpenQuestion } from '../report/answers-question.ts'
import { isReported } from '../report/is-reported.ts'
import { mendsReport } from '../report/mends-report.ts'
import { asksOfReport } from '../report/own-report-asked.ts'
import { answersReportQuestion } from '../report/report-questions.ts'
import {
  addsToReport,
  agreesOrNot,
  asksForReport,
  reportsAtOnce,
  reportsOffer,
  reportsOtherOffer,
} from '../report/reporting.ts'
import { answersFinding } from '../report/staff-finding.ts'
import { asksToTell } from '../report/wants-to-tell.ts'
import { answersAccountTaken } from '../told/account-taken.ts'
import { goesOnAfterPayment } from '../told/after-payment.ts'
import { goesOnAfterOwed } from '../told/after-unpaid.ts'
import { answersFearOfCheating } from '../told/fears-cheating.ts'
import { answersForeignWorker, answersForForeigners } from '../told/foreign-worker.ts'
import { addsToPayment, answersMoneyGone, tellsOfGiven } from '../told/given-away.ts'
import { answersHarassedForLoan } from '../told/harassed-for-loan.ts'
import { answersLentAccount, goesOnAfterLent } from '../told/lent-account.ts'
import { asksOfLocalOffice } from '../told/local-office.ts'
import { answersLostThing } from '../told/lost-thing.ts'
import { answersLure } from '../told/lures.ts'
import { answersNoHarm } from '../told/no-harm.ts'
import { answersOwedAfterReturn } from '../told/owed-after-return.ts'
import { answersOwnMoney } from '../told/own-money.ts'
import { hearsOwnNews } from '../told/own-news.ts'
import { answersPassedOn } from '../told/passed-on.ts'
import { hearsPastHarm } from '../told/past-harm.ts'
import { answersPoisonedAnimal } from '../told/poisoned-animal.ts'
import { hearsRage } from '../told/rage-at-home.ts'
import { answersSeeker } from '../told/seeks-work.ts'
import { answersSale } from '../told/sells-thing.ts'
import { answersNotice } from '../told/service-notice.ts'
import { answersFeelings } from '../told/tells-of-feelings.ts'
import { greetsWhoTellsOfSelf } from '../told/tells-of-self.ts'
import { answersToldWages } from '../told/told-wages.ts'
import { answersOwedAbroad, goesOnAfterOwedAbroad } from '../told/unpaid-abroad.ts'
import { answersKinOwedAtHome, answersOwedAtHome } from '../told/unpaid-at-home.ts'
import { asksAfterVideoCall } from '../told/video-call-told.ts'
import { answersWishForHome } from '../told/wishes-home.ts'
import type { Step } from './heard.ts'
import { speakTheirLanguage } from './their-language.ts'

/** What a message may be before it is taken by itself, in this order: one list, since what matters is what comes first. */
export const STEPS: readonly Step[] = [
  takesJokeBack,
  agreesOrNot,
  answersNoHarm,
  asksAfterVideoCall,
  answersTrafficTold,
  mendsReport,
  asksOfReport,
  answersReportQuestion,
  answersFinding,
  answersOpenQuestion,
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
  answersChildLured,
  answersGrooming,
  answersPicturesWanted,
  keepsChild,
  answersKinOwedAtHome,
  notesDetail,
  saysWhere,
  hearsPastHarm,
  answersKinThere,
  answersKinStory,
  asksOfKin,
  answersWishForHome,
  answersKinLeaving,
  answersKinAboard,
  answersKinWaiting,
  answersInTransit,
  answersMovedOn,
  answersHeldThere,
  answersPickedUp,
  goesOnAfterOwedAbroad,
  reportsFromAbroad,
  asksOfLocalOffice,
  answersForeignWorker,
  answersForForeigners,
  answersLure,
  answersNotice,
  greetsWhoTellsOfSelf,
  answersHarassedForLoan,
  answersLentAccount,
  goesOnAfterLent,
  goesOnAfterOwed,
  answersAccountTaken,
  answersMoneyGone,
  addsToPayment,
  goesOnAfterPayment,
  answersWhich,
  gathersPieces,
  answersTextWish,
  comparesOffers,
  asksOfOtherOffer,
  putsPlaceRight,
  asksAboutVerdict,
  correctsPlace,
  hearsFarewell,
  asksOfAnswer,
  asksOfHome,
  answersNotReached,
  answersOwedAfterReturn,
  answersOwedAbroad,
  answersOwedAtHome,
  reportsAtOnce,
  speakTheirLanguage,
  goesOnLeaving,
  talksOfQuiz,
  calmsWhoIsAfraidToBeKnown,
  calmsWhoFearsRevenge,
  answersOneByOne,
  answersInEasyWords,
  answersForSchool,
  asksWhatToBring,
  answersMadeOlder,
  tellsAge,
  playsAgain,
  hearsRage,
  hearsUneasy,
  answersFeelings,
  answersSeeker,
  answersToldWages,
  answersOwnMoney,
  answersSale,
  hearsOwnNews,
  answersPoisonedAnimal,
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
  hearsHarmInPieces,
  asksForcedToWhat,
  judgesOtherTold,
  tellsOfGiven,
  remarksOnVerdict,
  asksOfCountry,
  isReported,
  answersOldQuestion,
]
