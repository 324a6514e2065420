import { NOT_OR_NO, NOT_YET } from '../../../offers/text/function-words.ts'
import { saying } from '../../../offers/text/said.ts'
import type { DangerTopic } from './danger-topics.ts'

const BEATEN =
  '(?:dipukul|dipukuli|dipukulin|digebuk|digebukin|ditampar|disiksa|disakiti|disakitin|diapa apain|diapain|beaten|hit|hurt|tortured)'
const ELSEWHERE = '(?:lain|lainnya|laen|lagi|liyane|sebelah|another|other|elsewhere|somewhere)'
const VEHICLE = '(?:mobil|mobilnya|van|truk|bus|bis|jeep|car|truck)'

/** What somebody tells or asks while it goes on: where they are brought, whether we send somebody, whom to call first. */
export const OF_WHAT_GOES_ON: readonly (readonly [DangerTopic, RegExp])[] = [
  ['not-hit', saying(`${NOT_YET} ~2 ${BEATEN}`)],
  [
    'moved',
    saying(
      [
        `(?:dipindah|dipindahin|dipindahkan|pindahin|mindahin|dijual|dijualin|dioper|diover|moved|transferred|sold) ~4 ${ELSEWHERE}`,
        `(?:in|inside|on) ~1 ${VEHICLE} ~3 (?:going|heading|driving|north|south|east|west|border)`,
        `(?:di|dalam|naik|dinaikin|dibawa|dimasukin) ~2 ${VEHICLE} ~3 (?:arah|menuju|jalan|utara|selatan|timur|barat|perbatasan|ga tau|gak tau|entah)`,
        '(?:driving|taking|moving) (?:her|him|them|me|us) ~1 (?:to|away|somewhere|north|south|east|west|now)',
      ].join('|'),
    ),
  ],
  [
    'strange',
    saying(
      [
        '(?:chat|chatnya|chatan|chatannya|pesan|pesannya|wa|wanya|sms|smsnya|ketikan|ketikannya|tulisannya|suara|suaranya|texts?|messages?|voice|writing) ~4 (?:aneh|beda|berbeda|janggal|kaku|strange|weird|odd|different|off)',
        "(?:bukan|not|isn't) ~1 (?:gaya|gayanya|kayak|seperti|style|like) ~1 (?:dia|dianya|chatnya|ngomongnya|her|him|them)|not (?:her|his|their) (?:style|way|voice|words)",
      ].join('|'),
    ),
  ],
  [
    'unpaid',
    saying(
      `(?:gaji|gajiku|gajinya|upah|bayaran|salary|wages|pay) ~3 (?:${NOT_YET} ~2 (?:dibayar|dibayarin|dikirim|dikirimin|dikasih|turun|keluar|cair|paid|sent)|unpaid|withheld)|${NOT_YET} ~1 (?:digaji|dibayar|paid)`,
    ),
  ],
  [
    'no-signal',
    saying(
      `(?:${NOT_OR_NO}|hilang|ilang|susah|jelek|lost) ~2 (?:sinyal|sinyale|signal|internet|jaringan|coverage|reception)|(?:sinyal|signal|jaringan|internet) ~1 (?:${NOT_OR_NO}|hilang|ilang|jelek|putus|lemah|weak|bad|lost|gone)`,
    ),
  ],
  [
    'which-first',
    saying(
      '(?:mana|siapa|sapa|nomor|nomer|kontak|which|who|whom) ~5 (?:duluan|dulu|dahulu|pertama|disik|dhisik|first)|which ~1 (?:number|contact|one)|(?:nomor|nomer|kontak) (?:yang )?mana',
    ),
  ],
  [
    'send-help',
    saying(
      [
        "(?:can|could|would|will|can't) (?:you|u|someone|somebody) ~2 (?:send|call|come|rescue|save|get) ~3 (?:police|cops|ambulance|help|someone|somebody|team|embassy|her|him|me|us|here|there)",
        '(?:please|pls) (?:send|rescue|save) ~2 (?:police|help|someone|her|him|me|us)',
        '(?:bisa|bisakah|tolong|mohon|plis|iso) ~2 (?:kirim|kirimkan|kirimin|ngirim|panggilkan|panggilin|jemput|jemputin|selamatkan|selamatin|telponkan|telponin|hubungkan|laporkan|laporin) ~2 (?:polisi|ambulans|bantuan|tim|orang|kbri|kjri|saya|aku|kami|dia|kesini|sini|kesana)',
      ].join('|'),
    ),
  ],
]
