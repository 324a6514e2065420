import { type Context, Composer as GrammyComposer, type Middleware, type MiddlewareFn } from 'grammy'

/**
 * grammY's composer, in which an update passes at once whatever does not mean it. Every message passes dozens of
 * filters and commands, and for each of them grammY's own makes a composer and some ten promises.
 */
export class Composer<C extends Context> extends GrammyComposer<C> {
  readonly #chain: MiddlewareFn<C>[]

  constructor(...middleware: Middleware<C>[]) {
    super()
    this.#chain = middleware.map(each =>
      typeof each === 'function' ? each : (context, next) => each.middleware()(context, next),
    )
  }

  override use(...middleware: Middleware<C>[]): Composer<C> {
    const added = new Composer<C>(...middleware)
    this.#chain.push(added.middleware())
    return added
  }

  override filter<D extends C>(
    predicate: (context: C) => context is D,
    ...middleware: Middleware<D>[]
  ): Composer<D>
  override filter(predicate: (context: C) => boolean, ...middleware: Middleware<C>[]): Composer<C>
  override filter(predicate: (context: C) => boolean, ...middleware: Middleware<C>[]): Composer<C> {
    const meant = new Composer<C>(...middleware)
    const handle = meant.middleware()
    this.#chain.push((context, next) => (predicate(context) ? handle(context, next) : next()))
    return meant
  }

  override middleware(): MiddlewareFn<C> {
    const chain = this.#chain
    return (context, next) => {
      const step = (at: number): Promise<void> => {
        const handle = chain[at]
        // What a handler gives back is nobody's; a promise is handed on as it is.
        return handle ? (Promise.resolve(handle(context, () => step(at + 1))) as Promise<void>) : next()
      }
      return step(0)
    }
  }
}
