report-how = Teruskan atau tempel tawaran yang mau dilaporkan. Sebelum disimpan, kami tunjukkan dulu apa saja isinya. Uangmu sudah terkirim? Hubungi bankmu dulu, lalu tekan Bantuan.
report-told-added = Ini kuingat untuk laporanmu, dan belum disimpan. Mau tim CekDulu tahu juga? Tekan tombol di bawah.
report-tell-it = Silakan cerita di sini, sedikit-sedikit juga boleh. Siapa orangnya, apa janjinya, dan uang atau data apa yang sudah diberikan? Tidak ada yang disimpan sebelum kamu setuju. Mau langsung melapor? Ketik /lapor. Uang sudah terkirim? Hubungi bank dulu, lalu tekan Bantuan.
report-last = 📝 Laporkan tawaran yang baru dicek
report-too-little = Itu belum cukup untuk dilaporkan. Teruskan atau tempel tawarannya, atau tulis nomor, akun, atau nama PT-nya.
report-danger-now = 🆘 Ada yang dalam bahaya? Bantuan dulu
report-awaited = Mau tetap melapor? Teruskan atau tempel tawarannya.
report-consent =
    📝 Sebelum melapor, baca dulu:

    Yang disimpan: tulisan di bawah ini, kontak perekrut, negara tujuan, hari laporan, dan jawaban pilihanmu.
    Yang kami tutup: { kept-covered }
    Yang tidak kami tutup: nama, nomor, dan rekening perekrut. Itu yang memperingatkan orang lain.
    { kept-own-left }
    Yang tidak disimpan: namamu, nomor dan akun Telegram-mu, foto dan data di dalamnya (tempat, jam, jenis HP), dan siapa yang meneruskan pesan.

    Pengelola: tim program CekDulu. Tujuan: mencegah penipuan dan perdagangan orang, menghitung polanya, dan memperingatkan orang berikutnya. Kalau beberapa orang melaporkan nomor atau tawaran yang sama, orang lain diberi tahu jumlahnya saja. Laporan yang terbukti penipuan juga dipakai sebagai contoh untuk menguji pemeriksaan kami. Laporan tidak otomatis dikirim ke polisi atau lembaga lain.
    Pesanmu lewat Telegram. { $model }
    Disimpan paling lama { $days } hari. Kamu bisa mencabut (/laporanku) atau menghapus semuanya (/hapus) kapan saja.

    Persis inilah yang akan disimpan:
    ———
    { $text }
    ———
    { $contacts }

    Setuju?
report-consent-model = Tulisan yang sudah ditutup juga bisa dibaca penyedia model AI untuk memeriksa tawaran.
# What is masked before anything is stored, and what to do where that is too little: said wherever consent is asked.
kept-covered = NIK, nomor paspor, dan nomor kartu. Nama, nomor, rekening, email, tanggal lahir, dan alamat hanya kalau tertulis sebagai milikmu, misalnya “nomor saya …”.
kept-own-left = Masih terlihat nama atau nomormu sendiri di bawah? Keluarkan baris itu, atau tekan ❌ dan kirim lagi tanpa itu.
report-consent-no-model = Tidak ada penyedia AI yang membaca pesanmu.
report-contacts = Kontak perekrut: { $list }
report-contacts-none = Kontak perekrut: tidak ada
report-agree = ✅ Setuju, laporkan
report-refuse = ❌ Tidak jadi
report-press = Belum ada yang disimpan. Tekan tombol ✅ di bawah tulisan tadi untuk setuju, atau ❌ untuk batal.
report-pending = Laporan tadi belum disimpan, jadi petugas belum membacanya dan tidak ada yang perlu dicabut. Mau dibaca lagi dan diputuskan?
report-draft-again = 📝 Lihat laporan yang belum disimpan
report-see-again = 👁 Lihat lagi isinya
report-add-to-draft = Belum ada yang disimpan. Tulis saja yang mau ditambah atau dibetulkan. Isinya kutunjukkan lagi sebelum kamu setuju.
report-refused = Oke, tidak ada yang disimpan. Kamu tetap bisa mengecek tawaran di sini kapan saja.
report-refused-in-danger = Oke, tidak ada yang ditambahkan atau disimpan. Kontak di atas tetap bisa kamu hubungi, dan kamu boleh terus menulis di sini.
report-filed =
    Terima kasih, laporanmu sudah masuk.
    Kode laporan: { $receipt }

    Simpan kode ini. Lihat atau cabut lewat /laporanku.
    Kalau uangmu sudah terkirim, jangan menunggu kami: hubungi bank sekarang.

    Ada empat pertanyaan pendek, semuanya boleh dilewati.
report-masked = Yang sudah kami tutup: { $list }
report-left-out = Baris yang kamu keluarkan: { $count }
report-edit = ✂️ Keluarkan baris
report-pick = ✂️ Baris mana yang tidak ikut disimpan? Tekan angkanya. Tekan lagi untuk mengembalikan.
report-line-cut = { $n }. ✂️ (tidak disimpan) { $text }
report-number-cut = ✂️ { $n }
report-picked = ✔️ Selesai memilih
report-nothing-left = Tidak ada yang tersisa untuk dilaporkan. Kembalikan paling sedikit satu baris.
report-changed = Isi yang tersedia sekarang tidak sama dengan yang tadi kamu lihat, jadi belum ada yang disimpan. Baca lagi dulu:
report-cannot-mask = Kami tidak yakin bisa menutup data pribadimu di tulisan ini, jadi tidak kami simpan. Coba tempel bagian tawarannya saja.
report-there-already = Laporan { $receipt } dari pesan ini sudah ada, dan isinya tidak kami ubah. Mau menambah atau mencabut? Buka /laporanku.
masked-identity = NIK atau nomor identitas
masked-passport = nomor paspor
masked-card = nomor kartu
masked-phone = nomor HP-mu
masked-account = rekeningmu
masked-email = email-mu
masked-name = namamu
masked-birth-date = tanggal lahir
masked-address = alamat
report-question-again = Aku belum paham jawabannya. Tekan salah satu tombol, atau lewati.
report-question-stage = (2/4) Sudah sejauh apa kamu dengan perekrut ini?
stage-seen = Cuma lihat tawarannya
stage-in-contact = Sudah saling kontak
stage-paid = Sudah bayar
stage-documents-sent = Sudah kirim KTP, paspor, atau data
stage-departing = Sebentar lagi berangkat
stage-abroad = Sudah di luar negeri
report-question-destination = (3/4) Tujuannya ke negara mana?
report-question-destination-named = (3/4) Tulisanmu menyebut { $country }. Benar itu tujuannya?
report-destination-yes = ✅ Ya, { $country }
report-why-seen = Supaya petugas tahu di mana orang lain perlu diperingatkan.
report-why-stage = Supaya kami bisa memberimu langkah berikutnya yang cocok, dan petugas tahu seberapa mendesak ini.
report-why-destination = Supaya petugas bisa menghitung ke negara mana orang paling sering dibujuk.
report-why-contact = Supaya petugas boleh bertanya kalau ada yang kurang jelas. Kalau kamu tidak mau, laporanmu tetap dibaca.
report-question-contact =
    (4/4) Bolehkah petugas bertanya balik dan memberi kabar lewat bot ini?
    Mereka tidak melihat siapa kamu. Alamat obrolan ini kami simpan terkunci paling lama { $days } hari. Baris pertama pesannya tidak menyebut laporanmu. Bisa kamu hentikan kapan saja. Izin ini juga berakhir kalau kamu meminta bantuan di sini, demi keselamatanmu; kamu bisa mengizinkannya lagi di /laporanku.
report-contact-yes = Ya, boleh
report-contact-no = Tidak
report-next-paid =
    Ini langkah berikutnya untukmu. Bacalah saat kamu sedang sendirian, ya.

    1. Hubungi bank atau dompet digitalmu sekarang, minta transfer itu ditahan.
    2. Simpan bukti transfer dan isi obrolan. Jangan dihapus.
    3. Jangan kirim uang lagi, juga tidak untuk “mengurus pengembalian”.
    4. Dari /laporanku kamu bisa mengunduh laporanmu sebagai PDF untuk bank atau polisi.
report-next-documents-sent =
    Ini langkah berikutnya untukmu. Bacalah saat kamu sedang sendirian, ya.

    1. Catat data apa yang terkirim, kapan, dan ke siapa.
    2. Jangan beri kode OTP atau PIN kepada siapa pun, dan jangan kirim swafoto dengan KTP.
    3. Kalau ada tagihan atau rekening yang bukan milikmu, lapor segera.
    4. Dari /laporanku kamu bisa mengunduh laporanmu sebagai PDF untuk polisi.
report-next-departing =
    Ini langkah berikutnya untukmu. Bacalah saat kamu sedang sendirian, ya.

    1. Tunda keberangkatan sampai izin dan kontrakmu sudah dicek ke kontak resmi.
    2. Jangan serahkan paspor asli kepada perekrut.
    3. Beri tahu orang yang kamu percaya: ke mana, dengan siapa, nomor siapa.
report-next-abroad =
    Ini langkah berikutnya untukmu. Bacalah saat kamu sedang sendirian, ya.

    1. Simpan foto paspor dan kontrakmu di tempat yang bisa kamu buka dari mana saja.
    2. Catat kontak perwakilan Indonesia di negaramu: tekan “Kontak per negara”.
    3. Kalau paspormu ditahan, kamu tidak boleh keluar, atau kamu takut, tekan tombol pertama.
report-next-help = 🆘 Bantuan untuk keadaan ini
report-question-seen = (1/4) Dari mana kamu tahu soal ini?
report-finished = Selesai. Laporan { $receipt } tersimpan. Terima kasih sudah melindungi orang lain.
report-skip = Lewati ⏭
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
mine-title-withdrawn = Tidak ada laporanmu yang masih tersimpan. Ini yang sudah kamu cabut, dan isinya sudah dihapus:
mine-withdraw-yes = Ya, cabut
mine-keep = Tidak, biarkan
mine-kept = Oke, laporan tetap tersimpan.
mine-withdrawn = Laporan { $receipt } sudah dicabut dan isinya dihapus.
mine-gone = Laporan itu tidak ada lagi.
status-new = baru masuk
status-in-review = sedang dibaca petugas
status-confirmed = terbukti penipuan
status-not-a-scam = bukan penipuan
status-own-not-a-scam = tidak ditemukan penipuan (bukan jaminan)
status-cannot-tell = belum bisa dipastikan
status-withdrawn = dicabut
erase-sure = Hapus semua datamu di CekDulu? Semua laporan, centang, langganan, dan pilihan bahasamu hilang dan tidak bisa dikembalikan.
erase-yes = 🗑 Ya, hapus semua
erase-no = Tidak jadi
erase-kept = Oke, tidak ada yang dihapus.
erase-done = Selesai. Semua datamu sudah dihapus. Obrolan Telegram ini masih ada di HP-mu: bersihkan lewat tombol di bawah atau /bersihkan.
privacy-text =
    Singkatnya:
    • Sebelum kamu setuju, pesanmu tidak disimpan. Pesan yang sedang dikerjakan ada di antrean terkunci beberapa detik, lalu dihapus.
    • Nomor dan akun Telegram-mu tidak disimpan. Kami hanya memakai kode acak yang tidak bisa dibaca balik tanpa kunci.
    • Pilihan bahasa disimpan dengan kode itu kalau kamu memilihnya.
    • Centang /siap dan langganan mingguan disimpan hanya kalau kamu memintanya, terkunci. Alamat obrolan untuk langganan hanya dipakai mengirim pesan mingguan dan peringatan penipuan.
    • Laporan: disimpan hanya kalau kamu setuju, terkunci, paling lama { $days } hari. Nomor identitas dan yang tertulis sebagai milikmu (“nomor saya …”) ditutup dulu; nama dan nomor perekrut tidak.
    • Kalau beberapa orang melaporkan nomor atau tawaran yang sama, orang lain diberi tahu jumlahnya, tidak pernah isinya. Nomor dan pola tulisannya ditandai dengan kode yang tidak bisa dibaca balik tanpa kunci.
    • Kalau kamu membolehkan kabar soal laporanmu, alamat obrolan disimpan terpisah, terkunci, paling lama { $reply } hari. Alamat itu dihapus begitu kamu meminta pertolongan karena bahaya.
    • Nomor urut pesan di obrolan ini (bukan isinya) diingat paling lama { $hours } jam, tidak disimpan di mana pun, supaya bisa kamu hapus lewat /bersihkan.
    • Yang membaca: tim program CekDulu. Pesan lewat Telegram. { $model }
    • Pesan suara dikirim ke layanan penulis suara hanya kalau kamu mengizinkannya; rekamannya tidak kami simpan.
    • Pertanyaan yang belum bisa kami jawab disimpan hanya kalau kamu mengizinkan, terkunci. Yang tertulis sebagai milikmu ditutup dulu.
    • Laporan tidak otomatis dikirim ke polisi atau lembaga mana pun.
    • Kamu bisa melihat dan mencabut laporan (/laporanku), atau menghapus semuanya (/hapus). Setelah itu hanya tersisa satu tanda acak, supaya salinan cadangan kami ikut melupakanmu.

    Versi persetujuan: { $version }
