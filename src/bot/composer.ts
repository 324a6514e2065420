import { type Context, Composer as GrammyComposer, type Middleware } from 'grammy'

/**
 * grammY's composer, in which an update that a filter, command or `on` does not mean passes at once. grammY's own makes
 * a composer and several promises for each of them, and every message passes dozens.
 */
export class Composer<C extends Context> extends GrammyComposer<C> {
  override filter<D extends C>(
    predicate: (context: C) => context is D,
    ...middleware: Middleware<D>[]
  ): Composer<D>
  override filter(predicate: (context: C) => boolean, ...middleware: Middleware<C>[]): Composer<C>
  override filter(predicate: (context: C) => boolean, ...middleware: Middleware<C>[]): Composer<C> {
    const meant = new Composer<C>(...middleware)
    this.use((context, next) => (predicate(context) ? meant.middleware()(context, next) : next()))
    return meant
  }
}
