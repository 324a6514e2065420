report-how = Teruskan atau tempel tawaran yang mau dilaporkan. Sebelum disimpan, kami tunjukkan dulu apa saja isinya.
report-consent =
    📝 Sebelum melapor, baca dulu:

    Yang akan disimpan: tulisan di bawah ini (data pribadimu sudah kami tutup), nomor atau akun perekrut, negara tujuan, hari laporan, dan jawaban pilihanmu.
    Yang tidak disimpan: namamu, nomor dan akun Telegram-mu, foto, dan siapa yang meneruskan pesan.

    Pengelola: tim program CekDulu. Tujuan: mencegah penipuan dan perdagangan orang, dan menghitung polanya. Laporan tidak otomatis dikirim ke polisi atau lembaga lain.
    Pesanmu lewat Telegram. { $model }
    Disimpan paling lama { $days } hari. Kamu bisa mencabut (/laporanku) atau menghapus semuanya (/hapus) kapan saja.

    Tulisan yang akan disimpan:
    { $text }

    { $contacts }

    Setuju?
report-consent-model = Tulisan yang sudah ditutup juga bisa dibaca penyedia model AI untuk memeriksa tawaran.
report-consent-no-model = Tidak ada penyedia AI yang membaca pesanmu.
report-contacts = Kontak perekrut: { $list }
report-contacts-none = Kontak perekrut: tidak ada
report-masked = Bagian yang tertutup: { $count }
report-agree = ✅ Setuju, laporkan
report-refuse = ❌ Tidak jadi
report-refused = Oke, tidak ada yang disimpan. Hasil pemeriksaan di atas tetap bisa kamu pakai.
report-filed =
    Terima kasih, laporanmu sudah masuk.
    Kode laporan: { $receipt }

    Simpan kode ini. Lihat atau cabut lewat /laporanku.
    Kalau uangmu sudah terkirim, jangan menunggu kami: hubungi bank sekarang.

    Ada empat pertanyaan pendek, semuanya boleh dilewati.
report-question-seen = (1/4) Di mana kamu melihat tawaran ini?
report-question-paid = (2/4) Apakah kamu sudah membayar?
report-question-documents = (3/4) Apakah kamu sudah mengirim KTP, paspor, atau data lain?
report-question-destination = (4/4) Tujuannya ke negara mana?
report-finished = Selesai. Laporan { $receipt } tersimpan. Terima kasih sudah melindungi orang lain.
report-finished-paid = Karena kamu sudah membayar atau mengirim data, lihat langkahnya di /bantuan.
report-skip = Lewati ⏭
report-yes = Ya
report-no = Belum
report-other = Lainnya
seen-telegram = Telegram
seen-whatsapp = WhatsApp
seen-facebook = Facebook
seen-instagram = Instagram
seen-tiktok = TikTok
seen-friend = Teman/keluarga
seen-website = Situs web
seen-other = Lainnya
mine-none = Kamu belum punya laporan. Untuk melapor, ketik /lapor.
mine-title = Kamu punya { $count } laporan:
mine-line = { $receipt } · { $date } · { $status }
mine-withdraw = Cabut { $receipt }
mine-withdraw-sure = Cabut laporan { $receipt }? Isinya akan dihapus dan tidak bisa dikembalikan.
mine-withdraw-yes = Ya, cabut
mine-keep = Tidak, biarkan
mine-kept = Oke, laporan tetap tersimpan.
mine-withdrawn = Laporan { $receipt } sudah dicabut dan isinya dihapus.
mine-gone = Laporan itu tidak ada lagi.
status-new = baru masuk
status-in-review = sedang dibaca petugas
status-confirmed = terbukti penipuan
status-not-a-scam = bukan penipuan
status-cannot-tell = belum bisa dipastikan
status-withdrawn = dicabut
erase-sure = Hapus semua datamu di CekDulu? Semua laporan, centang, langganan, dan pilihan bahasamu hilang dan tidak bisa dikembalikan.
erase-yes = 🗑 Ya, hapus semua
erase-no = Tidak jadi
erase-kept = Oke, tidak ada yang dihapus.
erase-done = Selesai. Semua datamu sudah dihapus. Pesan di obrolan Telegram ini tidak bisa kami hapus semuanya: tekan lama obrolan ini lalu pilih Hapus kalau mau.
privacy-text =
    Singkatnya:
    • Sebelum kamu setuju, pesanmu tidak disimpan. Pesan yang sedang dikerjakan ada di antrean terkunci beberapa detik, lalu dihapus.
    • Nomor dan akun Telegram-mu tidak disimpan. Kami hanya memakai kode acak yang tidak bisa dibaca balik tanpa kunci.
    • Pilihan bahasa disimpan dengan kode itu kalau kamu memilihnya.
    • Centang /siap dan langganan mingguan disimpan hanya kalau kamu memintanya, terkunci. Alamat obrolan dipakai untuk mengirim pesan mingguan saja.
    • Laporan: disimpan hanya kalau kamu setuju, terkunci, paling lama { $days } hari. Datamu sendiri (NIK, nomor, alamat) ditutup dulu.
    • Yang membaca: tim program CekDulu. Pesan lewat Telegram. { $model }
    • Pesan suara dikirim ke layanan penulis suara hanya kalau kamu mengizinkannya; rekamannya tidak kami simpan.
    • Laporan tidak otomatis dikirim ke polisi atau lembaga mana pun.
    • Kamu bisa melihat dan mencabut laporan (/laporanku), atau menghapus semuanya (/hapus).

    Versi persetujuan: { $version }
