import { saying, spokenWords } from '../text/said.ts'
import type { Verdict } from '../types.ts'

const RECRUITER =
  '(?:sponsor|sponsornya|sponsore|agen|agennya|agene|agensi|agensinya|calo|calonya|tekong|hrd|hrdnya|hr|admin|adminnya|perekrut|perekrutnya|rekruter|pt|ptnya|orangnya|orange|wonge|dia|mereka|beliau|recruiter|agent|agency|manager|him|her|them)'
const FEE =
  '(?:dp|dpnya|deposit|depositnya|pendaftaran|pendaftarannya|registrasi|formulir|administrasi|admin|adminnya|seragam|seragamnya|training|trainingnya|jaminan|proses|prosesnya|kursi|slot|registration|uniform|placement|processing|fee)'
const PAID =
  '(?:bayar|mbayar|mayar|bayarin|transfer|tf|trf|setor|nyetor|kirim|ngirim|kasih|ngasih|kubayar|kutransfer|paid|pay|sent|send|transferred|gave)'
const TO_THEM = saying(
  `(?:ke|kepada|kpd|sama|karo|lewat|ka|to) ~1 ${RECRUITER}|${PAID} ~4 ${FEE}|${PAID} ~1 ${RECRUITER}`,
)
/** What one pays for at a counter oneself, whoever offers the work. */
const OWN_COST = saying(
  '(?:tiket|tiketnya|ticket|paspor|paspornya|passport|medical|mcu|skck|klinik|clinic|puskesmas|imigrasi|immigration|kedutaan|bpjs|kos|kontrakan)',
)

/**
 * Whether somebody tells that they paid whoever offers the work, or a fee for getting it. No honest recruiter takes
 * money beforehand, so it is a sign against the offer, however well the advert was written. Pure.
 */
export function paidRecruiter(text: string, { situations }: Pick<Verdict, 'situations'>): boolean {
  if (!situations.includes('paid')) return false
  const words = spokenWords(text)
  return TO_THEM.test(words) && !OWN_COST.test(words)
}
