/**
 * Registrable domains that many people share: messengers, social media, forms, shorteners, shops. The domain says
 * nothing of who is behind a link; only the whole address does.
 */
export const PLATFORMS: ReadonlySet<string> = new Set(
  (
    't.me telegram.me telegram.org wa.me whatsapp.com facebook.com fb.com fb.me fb.watch m.me messenger.com instagram.com ' +
    'tiktok.com youtube.com youtu.be x.com twitter.com linkedin.com lnkd.in line.me discord.gg discord.com threads.net ' +
    'google.com goo.gl g.co gmail.com forms.gle docs.google.com microsoft.com office.com live.com zoom.us apple.com ' +
    'bit.ly bitly.com s.id tinyurl.com cutt.ly rb.gy is.gd t.co shorturl.at shorturl.asia linktr.ee lynk.id msha.ke ' +
    'heylink.me taplink.cc beacons.ai dropbox.com mediafire.com blogspot.com wordpress.com wixsite.com weebly.com ' +
    'shopee.co.id tokopedia.com lazada.co.id bukalapak.com jobstreet.co.id jobstreet.com glints.com kalibrr.com ' +
    'indeed.com olx.co.id kitalulus.com yahoo.com outlook.com wikipedia.org'
  ).split(' '),
)
