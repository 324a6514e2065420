card-likely-scam = 🔴 Kemungkinan besar ini penipuan
card-likely-scam-offer = Jangan berangkat, jangan kirim uang atau dokumen.
card-likely-scam-local = Jangan setuju, dan jangan kirim uang, data, atau dokumen.
card-likely-scam-other = Ini bukan tawaran kerja, tetapi tanda-tandanya sama dengan penipuan. Jangan klik, jangan kirim uang atau kode.
card-likely-scam-told = Itu dari ceritamu saja; kirim juga pesan aslinya kalau ada. Jangan berangkat, jangan kirim uang atau dokumen.
card-suspicious = 🟠 Mencurigakan, jangan setuju dulu
card-suspicious-offer = Ada hal penting yang janggal atau tidak disebut. Cek dulu sebelum melangkah.
card-suspicious-other = Ini bukan tawaran kerja, tetapi ada yang janggal. Cek dulu ke sumber resminya.
card-suspicious-told = Itu dari ceritamu saja; kirim juga pesan aslinya kalau ada, supaya bisa kami periksa lengkap.
card-no-signs-found = ⚪ Tidak ada tanda bahaya yang kami temukan
card-no-signs-found-offer = Ini bukan jaminan. Kami hanya membaca tulisannya, jadi tetap cek dulu.
card-no-signs-found-other = Ini bukan jaminan. Tetap cek ke sumber resminya.
card-not-an-offer = ℹ️ Ini sepertinya bukan tawaran kerja
card-not-an-offer-offer = Kalau kamu punya tawaran kerja yang mau dicek, teruskan atau tempel tulisannya di sini. Kamu juga boleh bertanya apa saja soal kerja ke luar negeri.
card-not-an-offer-other = Kalau kamu punya tawaran kerja yang mau dicek, teruskan atau tempel tulisannya di sini.
card-no-signs-found-unread = ⚪ Di bagian yang kubaca tidak ada tanda bahaya
card-not-an-offer-unread = ⚪ Belum bisa dinilai: bagian yang kubaca bukan tawaran kerja
card-unread = ✂️ Yang kubaca hanya bagian awalnya, { $read } huruf. Sisanya belum diperiksa. Kirim bagian yang menyebut gaji, biaya, tempat kerja, dan kontaknya.
card-unread-of = ✂️ Yang kubaca hanya { $read } dari { $of } huruf. Sisanya belum diperiksa. Kirim bagian yang menyebut gaji, biaya, tempat kerja, dan kontaknya.
card-why = Kenapa:
card-quote = “{ $quote }”
card-again = Soal tawaran tadi:
card-again-kin-risky = Minta dia jangan bayar, jangan kirim KTP, dan jangan berangkat dulu. Tunjukkan ini kepadanya:
card-again-kin = Minta dia mengecek dulu sebelum membayar, mengirim dokumen, atau berangkat. Tunjukkan ini kepadanya:
card-again-of = Soal tawaran “{ $quote }”:
card-do-now = Lakukan ini sekarang:
card-refined = (diperbarui setelah dibaca lebih teliti)
step-stop = Jangan kirim uang, KTP, paspor, atau kode apa pun ke pengirim.
step-no-leaving = Jangan berangkat, jangan ikut penjemput atau naik kapal mereka, dan jangan kirim uang, dokumen, atau kode.
step-verify-abroad = Minta nama PT dan nomor SIP2MI, lalu cek sendiri di { $site } atau tanya nomor di bawah. Tidak ada di daftar belum tentu penipuan, jadi tanyakan.
step-verify-abroad-named = Cek sendiri nama perusahaan atau nomor izin yang disebut di { $site }, atau tanya nomor di bawah. Nama yang benar pun sering dicatut. Tidak ada di daftar belum tentu penipuan.
step-verify-abroad-site = Cari sendiri halaman lowongan resmi perusahaannya, bukan lewat pesan ini, lalu lihat apakah lowongan itu ada. Setelah itu tanya nomor di bawah cara berangkat yang resmi.
step-verify-own-visa = Visa ini bukan penempatan, jadi tidak perlu SIP2MI. Daftar sendiri di situs resmi imigrasi atau kedutaan. Jangan bayar perantara yang menjanjikan tempat.
step-verify-ship = Minta izin agen awak kapalnya, nama kapal, dan perjanjian kerja laut tertulis, sebelum membayar atau naik kapal. Lalu tanyakan ke nomor di bawah.
step-verify-internship = Magang lewat kampus, sekolah, atau Kemnaker tidak punya SIP2MI. Tanya sendiri kampus atau sekolahnya apakah program ini benar, atau tanya nomor di bawah.
step-verify-remote = Cari sendiri situs atau perusahaannya, bukan lewat pesan ini. Kerja dari rumah yang benar tidak minta setoran, akun, atau kode darimu.
step-no-lending = Jangan pinjamkan atau jual rekening, ATM, PIN, KTP, atau nomor HP-mu. Kalau dipakai menipu, pemilik namanya ikut diperiksa polisi.
step-no-carrying = Jangan antar atau terima paket yang isinya tidak kamu tahu. Kalau isinya terlarang, yang membawa yang ditangkap.
step-no-bribe = Masuk instansi negara atau BUMN hanya lewat seleksi resmi, tanpa bayar orang dalam. Cari sendiri pengumumannya di situs resmi instansinya.
step-own-app = Jangan pasang dari tautan ini. Cari sendiri aplikasi atau situs resmi perusahaannya, lalu tanya di sana apakah ini benar.
step-verify-local = Cari nomor kantor perusahaan dari situs resminya sendiri, lalu tanya apakah lowongan ini benar.
step-verify-own-site = Ketik sendiri alamat situs resmi instansi, lembaga, atau perusahaan itu, jangan tekan tautannya. Lihat apakah lowongan atau acara ini ada di sana.
step-keep-papers = Pegang sendiri KTP, paspor, dan ijazah aslimu. Jangan titipkan sebagai jaminan; fotokopi cukup.
step-no-bond = Jangan setuju kalau kamu tidak boleh pulang atau keluar sebelum utang lunas. Utang tidak boleh menahan orang.
step-no-pay = Jangan bayar perekrut. Kalau ada biaya resmi, bayar sendiri di loket atau situs resminya dan minta kuitansi. Pegang sendiri dokumen aslimu; fotokopi cukup.
step-already-paid = Sudah bayar atau kirim KTP? Simpan bukti chat dan transfer, hubungi bankmu sekarang, lalu telepon KP2MI.
step-already-paid-local = Sudah bayar atau kirim KTP? Simpan bukti chat dan transfer, hubungi bankmu sekarang, lalu lapor polisi.
step-abroad = Sudah di sana? Simpan lokasi dan nomor ini sekarang, kabari keluarga tiap hari, dan pegang paspormu sendiri. Telepon bila ada yang dipaksa atau ditahan.
step-departing = Jangan berangkat dulu. Tanyakan tawaran ini sebelum naik kendaraan atau pesawat; menunda sehari tidak merugikan pekerjaan yang benar.
step-paid = Uang sudah dikirim? Simpan bukti dan chat, minta bankmu menahan uangnya sekarang juga, atau layanan yang mengirimnya. Bayar tunai? Catat kapan, di mana, dan kepada siapa. Lalu lapor di sini.
step-documents = KTP, paspor, atau foto selfie sudah dikirim? Minta hapus fotonya, minta kembali yang asli, jangan kirim lagi, dan lapor. Waspadai pinjaman atau akun atas namamu.
step-code = Kode, tautan, atau aplikasi sudah telanjur? Matikan internet HP, ganti PIN dan kata sandi dari HP lain, dan minta bankmu memblokir akun sekarang.
step-other-stop = Jangan klik tautannya, jangan pasang aplikasinya, jangan beri kode OTP, PIN, atau foto KTP.
step-other-no-link = Jangan kirim uang atau pulsa, jangan pasang aplikasi apa pun, jangan beri kode OTP, PIN, atau foto KTP.
step-other-official = Cek langsung lewat aplikasi atau nomor resmi yang kamu cari sendiri, bukan dari pesan ini.
step-victim = Jangan setuju, jangan temui perantaranya, dan jangan serahkan paspor. Yang ditawari adalah korban, bukan pelaku.
step-blackmail = Jangan bayar. Simpan chat, nomor, dan nama akunnya, kunci akunmu, lalu blokir. Ini bukan salahmu.
step-refuse-carrying = Jangan terima, dan jangan bawa koper yang tidak kamu isi sendiri. Yang membawa yang ditangkap. Sudah di tanganmu? Jangan masukkan ke bagasi. Bilang ke petugas bandara sebelum diperiksa bahwa itu titipan.
step-other-paid = Sudah transfer? Hubungi bankmu sekarang, lalu lapor lewat kontak di bawah. Makin cepat makin baik.
button-report = 📝 Laporkan
button-report-too = 📝 Laporkan juga ke tim CekDulu
button-why = ❓ Kenapa?
button-help = 🆘 Bantuan
button-warn = 📣 Peringatkan teman
button-join = ➕ Gabung dengan yang tadi
button-as-offer = 🔎 Ini tawaran, periksa
button-as-question = 💬 Ini pertanyaan, jawab
why-title = Semua tanda yang kami temukan:
why-source = Sumber: { $title } ({ $date })
why-none = Kami tidak menemukan tanda bahaya dari daftar kami. Itu tidak berarti tawarannya pasti benar: kami hanya membaca tulisannya.
why-how = Penilaian ini dibuat oleh aturan komputer, bukan oleh orang.
warning-title = ⚠️ Hati-hati, ada tawaran kerja yang tandanya mirip penipuan.
warning-title-country = ⚠️ Hati-hati, ada tawaran kerja ke { $country } yang tandanya mirip penipuan.
warning-title-other = ⚠️ Hati-hati, ada pesan yang tandanya mirip penipuan.
warning-end = Sebelum berangkat kerja ke luar negeri, cek dulu nama PT dan SIP2MI di { $site }. Dicek dengan CekDulu.
warning-end-other = Jangan klik tautan, jangan beri kode OTP, PIN, atau uang. Dicek dengan CekDulu.
warning-intro = Tulisan di bawah ini boleh kamu teruskan. Tidak ada nama atau nomor siapa pun di dalamnya.
place-noted = Kamu di { $country }, baik. Kalau suatu saat ada yang tidak beres di sana, kamu bisa menghubungi:
place-ask = Apa yang ingin kamu tahu? Tanyakan soal gaji, hak, atau dokumen, atau kirim tawaran yang mau diperiksa.
unsure-work = Ada yang menyakiti, menakutkan, atau mempermalukanmu di tempat kerja? Itu bukan salahmu, dan kamu boleh minta tolong. Mereka mau mendengarkan, juga kalau kamu belum yakin:
unsure-work-kept = Paspor dan gajimu adalah hakmu, dan ini bukan salahmu. Catat sejak kapan, lalu minta bantuan. Jangan serahkan dokumen lain, dan jangan bayar tebusan. Mereka bisa membantu:
unsure-work-else = Kamu juga boleh bercerita lagi di sini, dan menyebut negaramu sekarang. Maksudmu lain? Tekan di bawah.
unsure-again = Maaf, aku belum mengerti. Tulis dengan kata lain, kalau bisa dalam bahasa Indonesia. Ada yang mendesak? Tekan Bantuan, atau bicara dengan orang di sini:
unsure-ask = Aku belum yakin maksudmu. Ini tawaran yang mau diperiksa, atau pertanyaan?
case-gone = Pesan yang itu sudah tidak kami simpan. Teruskan lagi tulisannya, nanti kami periksa ulang.
check-how = Teruskan atau tempel tawaran kerjanya di sini, lengkap dengan nomor dan tautannya. Kami periksa dalam beberapa detik.
check-no-text = Yang itu tidak bisa kubaca. Kirim tulisannya, tangkapan layar, PDF, atau dokumen Word; atau ketik isinya (nama PT, negara, gaji, biaya, nomor).
card-in-text = (di tulisan)
card-in-caption = (di keterangan gambar)
card-in-picture = (di gambar)
card-in-document = (di dokumen)
card-in-qr = (di kode QR)
card-in-voice = (di pesan suara)
done-title = Kalau itu untuk tawaran atau orang yang belum tentu benar, lakukan ini sekarang. Ini bukan salahmu.
done-noted = Terima kasih sudah bilang. Langkahnya tetap sama, dan makin cepat makin baik. Ini bukan salahmu.
done-next =
    Kerjakan berurutan, yang belum saja:
    1. Telepon bank atau dompet digitalmu, minta transfer itu ditahan. Nomornya ada di kartu ATM atau di aplikasinya. Bayar tunai? Langsung ke nomor 3.
    2. Lapor ke IASC, supaya rekening penerimanya bisa diblokir.
    3. Buat laporan polisi. Bawa bukti transfer, chat, dan nama serta nomor penerimanya.
done-next-ask = Sudah sampai mana? Tulis saja, misalnya “sudah telepon bank”. Jangan kirim uang lagi, juga kepada orang yang berjanji mengembalikannya.
done-bank-closed = Jangan menunggu kantornya buka. Telepon layanan nasabah bankmu sekarang; nomornya ada di kartu ATM atau di aplikasinya, jangan dari chat atau pencarian. Sambil menunggu, lapor ke sini:
done-bank-refused = Jangan berhenti di jawaban itu. Minta nomor pengaduannya, lalu lapor ke IASC supaya rekening penerimanya bisa diblokir. Buat juga laporan polisi:
done-bank-called = Bagus, itu langkah yang benar. Catat nomor pengaduan, jam, dan nama petugasnya. Yang belum dari dua ini, kerjakan sekarang juga:
done-offer = Masih menyimpan pesan tawarannya? Teruskan ke sini, supaya kami periksa.
past-harm = Terima kasih sudah bercerita. Syukurlah itu sudah lewat. Ceritamu bisa mencegah orang lain mengalami hal yang sama. Kalau ingatannya masih berat, kamu tidak perlu menanggungnya sendirian. Kontak pertama mendengarkan. Yang kedua membantu soal gaji, utang, atau perekrut:
past-harm-go-on = Ada yang masih di sana, atau ada yang mencari atau mengancam? Tulis saja di sini. Mau melaporkan perekrutnya? Ketik /lapor.
passed-on-news =
    Terima kasih sudah berbagi. Ini sepertinya kabar atau peringatan, bukan tawaran. Aku tidak bisa memastikan kabarnya: cek dulu di situs resmi lembaganya sebelum meneruskan.

    Orang yang kamu kenal ada di sana, atau kena tipu? Tulis di mana dia sekarang, atau tekan Bantuan.
    Kamu sendiri dapat tawaran seperti itu? Kirim tulisannya ke sini.
passed-on-praise =
    Senang mendengarnya. Pengalaman satu orang belum tentu sama dengan yang lain, jadi tetap cek tiap tawaran.

    Ada tawaran dari sana untukmu? Kirim tulisannya ke sini. Kalau dia butuh bantuan, tekan Bantuan.
step-no-placement = Kami tidak tahu ada penempatan resmi ke negara ini, jadi tidak ada SIP2MI yang bisa dicek. Jangan berangkat dulu, dan tanyakan:

# Whoever looks for work, and sends no offer.
seeks-work =
    Semoga cepat dapat kerja. Aku tidak menyalurkan kerja, tetapi bisa memeriksa tawaran yang kamu temukan.
    • Cari di dinas tenaga kerja (Disnaker) di daerahmu, atau langsung di situs resmi perusahaannya.
    • Melamar kerja tidak perlu bayar, dan dokumen asli tetap kamu pegang.
    • Dapat tawaran? Kirim tulisan atau tangkapan layarnya ke sini sebelum kamu setuju.
    Mau kerja di luar negeri? Tulis negaranya, misalnya “kerja di Korea”.
seeks-work-abroad =
    Semoga cepat dapat kerja. Aku tidak menyalurkan kerja, tetapi bisa memeriksa tawaran yang kamu temukan.
    • Lowongan resmi ke luar negeri ada di SISKOP2MI, atau tanya Disnaker (dinas tenaga kerja) dan BP3MI (kantor KP2MI di daerah).
    • Jangan bayar siapa pun yang menawarkan lewat chat, dan pegang sendiri dokumen aslimu.
    • Dapat tawaran? Kirim tulisan atau tangkapan layarnya ke sini sebelum kamu setuju.

# A thing for sale, a room for rent, a feast of one's own: no work is offered.
sale = Ini jual beli, sewa, atau rencana acara, bukan tawaran kerja, jadi tidak kunilai. Lihat dulu barang atau tempatnya, dan cek suratnya, sebelum membayar apa pun. Jangan transfer DP untuk yang belum kamu lihat. Ada tawaran kerja di dalamnya? Tekan tombol di bawah.
code-notice = Ini pesan yang membawa kode sekali pakai, seperti OTP atau PIN. Kode itu hanya untukmu. Jangan berikan ke siapa pun, juga kepada yang mengaku bank, HRD, kurir, atau petugas. Kalau kamu tidak memintanya, mungkin ada yang mencoba masuk ke akunmu: jangan balas, dan ganti kata sandimu di aplikasi resminya. Ada yang meminta kode ini? Ceritakan di sini siapa dan apa katanya.
errand-notice = Ini seperti pesan biasa dari kurir, penjual, toko, atau bank. Cek resi, pesanan, atau saldonya sendiri di aplikasi resminya. Bayar COD hanya kalau kamu memang memesan. Ada yang minta transfer, kode, atau membuka file? Jangan lakukan; kirim pesannya ke sini.
# News of one's own after a verdict.
own-news = Terima kasih sudah bercerita. Aku menganggap itu kabarmu sendiri, jadi penilaian tawaran tadi tidak berubah. Ada hubungannya dengan tawaran tadi? Bilang saja, nanti kuperiksa lagi.
# Somebody tells of their own money, plan or business; nobody offers anything.
own-money = Itu rencana atau uangmu sendiri, jadi tidak ada tawaran yang kunilai. Soal modal dan cara menjalankan usaha, itu di luar yang kupahami. Ada yang menawarimu kerja, kerja sama, atau minta uangnya? Kirim pesannya ke sini sebelum kamu bayar.

# What somebody or a relative earns or earned, told by themselves.
told-wages = Makasih sudah cerita. Itu pengalaman, bukan ajakan, jadi tidak ada tawaran yang kunilai. Ada yang menawarimu kerja? Kirim pesannya ke sini sebelum kamu setuju. Ada masalah di tempat kerja? Ceritakan, atau tekan Bantuan.

# Somebody wishes to go by a visa that one applies for oneself: Ausbildung, working holiday, au pair.
seeks-own-visa =
    Bagus kalau kamu mencari tahu dulu. Ausbildung, working holiday, dan au pair bukan penempatan pekerja migran.
    • Visanya kamu urus sendiri lewat situs resmi imigrasi atau kedutaan negara itu.
    • Jangan bayar perantara yang menjanjikan tempat atau visa.
    • Sebelum berangkat, simpan nomor KBRI atau KJRI di sana.
    Dapat tawaran dari seseorang atau agen? Kirim pesannya ke sini, nanti kuperiksa.
