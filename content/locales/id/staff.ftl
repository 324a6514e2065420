export-ask-period = Ekspor laporan: pilih masa. Teks bebas tidak ikut.
export-days = { $days } hari terakhir
export-all = Semua
export-ask-format = Pilih format:
export-working = Sedang menyiapkan berkas…
export-caption = { $rows ->
    [one] Satu laporan, { $from } sampai { $to }. Teks bebas tidak ikut. Hapus berkas ini setelah dipakai.
   *[other] { $rows } laporan, { $from } sampai { $to }. Teks bebas tidak ikut. Hapus berkas ini setelah dipakai.
}
export-empty = Tidak ada laporan pada masa itu.
export-usage = Pakai: /ekspor csv|xlsx|json [DARI] [SAMPAI], tanggal seperti 2026-01-31.
export-failed = Ekspor gagal, tidak ada yang dikirim. Kode { $code }.
