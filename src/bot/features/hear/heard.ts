import type { SmallTalk } from '../../../guidance/answer/small-talk.ts'
import type { Answer } from '../../../guidance/types.ts'
import type { Language } from '../../../language.ts'
import { knownDanger } from '../../../offers/danger/danger-kind.ts'
import { beforeFlight } from '../../../offers/danger/flight.ts'
import { deniedCountry } from '../../../offers/place/said-before-place.ts'
import type { Remark } from '../../../offers/remarks/remarks.ts'
import { saidOfOffer } from '../../../offers/remarks/said-of-offer.ts'
import { asksToCheck } from '../../../offers/told/favour.ts'
import type { Case, DestinationMention, Verdict } from '../../../offers/types.ts'
import type { JudgedCase } from '../../cases.ts'
import type { ChatMemory } from '../../memory.ts'
import { type Route, route, wordsIn } from '../../route.ts'
import { answerAnew } from '../../talk/answer-anew.ts'
import { asksIfOk } from '../../talk/asked-of-verdict.ts'
import { type Chat, chatIn } from '../../talk/good-news.ts'
import { onlySupposes } from '../../talk/supposes.ts'
import type { Turn } from '../../turn.ts'
import { fearsPlanAsked } from '../told/fears-cheating.ts'
import { placesToldIn } from './places-told.ts'

const UNANSWERED: readonly Answer['kind'][] = ['declined', 'unknown']

const OF_OFFER: readonly Remark[] = ['disagrees', 'declined']

/** A message to be understood. What is slow is looked up when a step first asks, since most messages need little of it. */
export class Heard {
  readonly turn: Turn
  readonly offer: Case
  /** The message to answer under. */
  readonly messageId: number
  readonly text: string
  /** What was remembered of the chat when the message came. */
  readonly memory: ChatMemory
  #verdict: Verdict | undefined
  #named: readonly DestinationMention[] | undefined
  #places: readonly DestinationMention[] | undefined
  #answer: Answer | undefined
  #smallTalk: SmallTalk | Chat | null | undefined
  #way: Route | undefined

  /** @param offer the message as a case */
  constructor(turn: Turn, offer: Case, messageId: number) {
    this.turn = turn
    this.offer = offer
    this.messageId = messageId
    this.text = offer.parts.map(part => part.text).join('\n')
    this.memory = turn.desk.memory.of(turn.toChat)
  }

  get verdict(): Verdict {
    this.#verdict ??= this.#check()
    return this.#verdict
  }

  #check(): Verdict {
    const checked = this.turn.desk.check(this.offer)
    const { danger } = checked
    const there = this.memory.danger?.country ?? null
    const verdict = danger ? { ...checked, danger: beforeFlight(this.text, danger, there) } : checked
    const { earlier } = this
    if (verdict.danger && fearsPlanAsked(this.text, this.memory)) return { ...verdict, danger: null }
    if (this.memory.danger || earlier === undefined) return verdict
    const { lastCase, picturesWanted } = this.memory
    const wanted = picturesWanted && picturesWanted.of === lastCase ? [picturesWanted.text] : []
    const offered = [...earlier.offer.parts.map(part => part.text), ...wanted].join('\n')
    return saidOfOffer(this.text, verdict, earlier.verdict, offered)
  }

  /** Where it may say that somebody is: who has come home from there is in Indonesia. Looked for once: many steps ask. */
  get places(): readonly DestinationMention[] {
    this.#places ??= placesToldIn(this.text, this.#findNamed(), this.memory.danger)
    return this.#places
  }

  /** Every country that it names, whoever is there: of a sister's wages it is hers that counts. */
  get named(): readonly DestinationMention[] {
    return this.#findNamed()
  }

  /** A country that it says nobody is in: "not Cambodia". */
  get denied(): string | null {
    return deniedCountry(this.text, this.#findNamed())
  }

  #findNamed(): readonly DestinationMention[] {
    this.#named ??= this.turn.desk.whereabouts(this.text, this.verdict.entities)
    return this.#named
  }

  get judged(): JudgedCase {
    return { offer: this.offer, verdict: this.verdict }
  }

  /** The case whose verdict the bot said last, where a typed message may go on about it. */
  get earlier(): JudgedCase | undefined {
    const { cardLast, lastCase = '' } = this.memory
    return cardLast && !this.turn.forwarded ? this.turn.desk.cases.find(lastCase) : undefined
  }

  /** The case whose verdict was told before something else was asked and answered. */
  get aside(): JudgedCase | undefined {
    const { cardLast, offerIn, lastCase = '' } = this.memory
    return !cardLast && offerIn && !this.turn.forwarded ? this.turn.desk.cases.find(lastCase) : undefined
  }

  get smallTalk(): SmallTalk | Chat | null {
    if (this.#smallTalk === undefined) this.#smallTalk = this.#findSmallTalk()
    return this.#smallTalk
  }

  /** "Apa itu scam?" greets nobody, and points at nothing where nothing was sent before: the word is asked for. */
  #findSmallTalk(): SmallTalk | Chat | null {
    // "Ok" agrees; "is it ok?" asks for what was never sent.
    // "Tidak benar, ini resmi" agrees to nothing, and "ga jadi deh" is of the offer.
    if (this.earlier && OF_OFFER.some(remark => this.verdict.remarks?.includes(remark))) return null
    const points = asksIfOk(this.text) || asksToCheck(this.text)
    const said = points ? 'pointer' : this.turn.desk.smallTalk(this.text)
    const mayAsk = (said === 'pointer' || said === 'greeting') && wordsIn(this.text) > 1
    if (mayAsk && this.earlier === undefined && this.answer().explains) return null
    return said ?? this.#chat()
  }

  /** Right after a danger or a verdict, what is told belongs to that. */
  #chat(): Chat | null {
    const { turn, memory, text, earlier } = this
    if (turn.forwarded || memory.danger || earlier) return null
    const { countries } = turn.desk.knowledge
    return chatIn(text, this.verdict, country =>
      countries.some(({ code, warning }) => code === country && warning !== undefined),
    )
  }

  /** What the knowledge answers. */
  readonly answer = (): Answer => {
    const { desk } = this.turn
    const known = this.#supposed ? null : knownDanger(this.verdict.danger)
    const danger = this.offer.parts.length === 1 ? known : undefined
    this.#answer ??= answerAnew(this.text, this.memory.questions, questions =>
      desk.answer(this.text, this.#toAnswerIn(), questions, danger),
    )
    return this.#answer
  }

  get way(): Route {
    this.#way ??= this.#findWay()
    return this.#way
  }

  /** The answer, where finding the way needed one. */
  get looked(): Answer | undefined {
    this.#way ??= this.#findWay()
    return this.#answer
  }

  /** Nothing is known that answers it. */
  get unknown(): boolean {
    return this.way === 'unsure' || (this.way === 'question' && UNANSWERED.includes(this.answer().kind))
  }

  /** Keeps the case for the buttons below its message. @returns the id they carry */
  keep(): string {
    const { desk, toChat } = this.turn
    const id = desk.cases.idOf(toChat, this.messageId)
    desk.cases.keep(id, this.judged)
    return id
  }

  /** The language chosen, or that of the chat where the words do not tell; else the knowledge finds it out. */
  #toAnswerIn(): Language | null {
    const { chosen, desk } = this.turn
    if (chosen !== null || desk.languageIn(this.text) !== null) return chosen
    return this.memory.spoken ?? null
  }

  get #afterAnswer(): boolean {
    return this.memory.lastAnswer === 'answered' && !this.memory.danger
  }

  get #supposed(): boolean {
    return !this.turn.forwarded && this.#afterAnswer && onlySupposes(this.text, this.verdict.danger)
  }

  #findWay(): Route {
    const { text, verdict, answer, smallTalk, turn } = this
    const afterAnswer = this.#afterAnswer
    return route({
      text,
      forwarded: turn.forwarded,
      verdict,
      answer,
      smallTalk: smallTalk !== null,
      afterAnswer,
    })
  }
}

/** One step of understanding: answers the message where it is meant for it. @returns whether it was answered */
export type Step = (heard: Heard) => boolean | Promise<boolean>
