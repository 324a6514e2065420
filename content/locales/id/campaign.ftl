campaign-title = Mulai lewat tautan kampanye, { $days } hari terakhir:
campaign-line = { $code }: { $starts }
campaign-few = { $code }: kurang dari 5
campaign-how = Yang dihitung adalah berapa kali tautan dipakai, bukan siapa. Contoh tautan: { $link }. Kodenya huruf kecil, angka, dan tanda hubung, 3 sampai 32 huruf.
campaign-none = Belum ada yang mulai lewat tautan kampanye dalam { $days } hari terakhir. Contoh tautan: { $link }. Kodenya huruf kecil, angka, dan tanda hubung, 3 sampai 32 huruf.
campaign-unknown = Belum ada yang datang lewat tautan “{ $code }”. Ini semuanya:
