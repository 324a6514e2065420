/** How Telegram is away: it takes calls and says nothing, takes no connection, or only its gateway answers. */
export interface Absence {
  readonly how: 'silent' | 'refusing' | 'bad_gateway'
  /** The one method that still works; none when not said. */
  readonly but?: string
}

/** What a gateway says for a server that it cannot reach: no JSON. */
export const GATEWAY_PAGE =
  '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>'
