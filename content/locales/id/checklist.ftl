siap-where =
    Daftar siap berangkat: kamu mau kerja ke mana?
    Centang satu per satu apa yang sudah beres. Kami tunjukkan apa yang kurang dan ke mana mengurusnya.
siap-general = 🌏 Negara lain
siap-title = Siap ke { $country }
siap-title-general = Siap berangkat
siap-progress = { $done } dari { $all } beres
siap-group-sign = Bagian { $at } dari { $of }: sebelum tanda tangan
siap-group-documents = Bagian { $at } dari { $of }: dokumen
siap-group-money = Bagian { $at } dari { $of }: uang
siap-group-before = Bagian { $at } dari { $of }: sebelum berangkat
siap-group-day = Bagian { $at } dari { $of }: di hari berangkat
siap-short-sign = Tanda tangan
siap-short-documents = Dokumen
siap-short-money = Uang
siap-short-before = Sebelum berangkat
siap-short-day = Hari berangkat
siap-how = Tekan nomornya untuk mencentang. Tekan lagi untuk membatalkan.
siap-complete = Semua sudah kamu centang. Kalau ada yang berubah, misalnya kontrak atau biayanya, cek lagi dulu sebelum berangkat.
siap-not-kept = Centangmu hanya ada di pesan ini. Kami tidak menyimpannya.
siap-is-kept = Centangmu kami ingat, terkunci dengan kuncimu sendiri.
siap-keep = 💾 Ingat centangku
siap-keep-ask =
    Boleh kami ingat centangmu?
    Yang disimpan: negara tujuan dan apa yang kamu centang. Tanpa nama, dan terkunci dengan kuncimu sendiri.
    Lamanya: { $days } hari sejak terakhir kamu ubah.
    Kamu bisa menghapusnya kapan saja dengan tombol “Lupakan” atau /hapus.
siap-keep-yes = ✅ Boleh, ingat
siap-keep-no = Jangan, cukup di sini
siap-kept = Oke, centangmu kami ingat.
siap-forget = 🗑 Lupakan
siap-forgotten = Sudah dihapus. Centangmu tinggal di pesan ini.
siap-missing = 🔎 Apa yang kurang?
siap-missing-title = { $count ->
    [0] tidak ada yang kurang
   *[other] { $count } yang kurang
 }
siap-ask = Tanya ke sini, gratis:
siap-reset = ↩️ Mulai lagi
siap-undo = ⤴️ Kembalikan centangku
siap-other = 🌏 Ganti negara
siap-edited = Daftarnya baru kami perbarui. Cek lagi dari awal ya.
siap-not-official = ⚠️ { $country } bukan negara penempatan resmi pekerja migran Indonesia, jadi tidak ada daftar siap untuk ke sana. Tolong jangan berangkat dulu.
command-siap = Daftar siap berangkat
