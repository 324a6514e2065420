# Answers to what people say about an offer right after its verdict.
remark-noted = Terima kasih sudah bilang. Itu mengubah langkahmu.
remark-sign = Itu juga tanda bahaya:
remark-threatened = Ancaman tidak perlu dibalas. Simpan buktinya, jangan temui orangnya sendirian, dan jangan bayar karena takut.
remark-fined = Ancaman denda kalau mundur sering dipakai supaya orang tidak berani batal. Jangan bayar dulu, dan tanyakan ke nomor di bawah.
remark-forfeit = “DP hangus” sering dipakai supaya orang tidak berani mundur. Kamu tetap boleh mundur. Minta uangmu kembali lewat pesan tertulis, simpan kuitansinya, dan jangan tambah bayaran.
remark-stalls = Disuruh sabar tanpa tanggal bukan jawaban. Minta tertulis: tanggalnya, nomor izinnya, dan rincian uangmu. Sampai ada, jangan tambah bayaran. Tidak dijawab? Laporkan.
remark-pressed = Didesak harus sekarang adalah tanda bahaya. Pekerjaan yang benar tidak hilang karena kamu cek sehari.
remark-papers-asked = Jangan kirim foto KTP, paspor, atau data dulu. Data itu bisa dipakai untuk pinjaman atau akun atas namamu.
remark-money-asked = Jangan bayar dulu. Pemberi kerja yang benar tidak meminta uang di muka.
remark-authority = Siapa pun bisa mengaku dari lembaga resmi. Jangan pakai nomor yang dia beri, tanyakan langsung ke nomor resminya.
remark-goes-anyway = Keputusan ada padamu, dan kami tetap mau membantu. Sebelum melangkah, lakukan ini dulu.
remark-genuine = Nama, izin, kontrak, dan kantor yang benar pun sering dicatut penipu. Cocokkan sendiri, jangan dari surat atau tautan yang dia kirim.
remark-vouched = Orang yang kita kenal pun bisa ikut tertipu, atau dipaksa mengajak. Tetap cek tawarannya sendiri sebelum melangkah.
remark-free = Gratis di awal belum tentu tanpa beban. Biaya bisa muncul belakangan sebagai utang atau potongan gaji.
remark-free-camp = Kamp penipuan juga tidak minta uang di muka. Tiket dan kamar dibayari, lalu ditagih sebagai utang supaya orang tidak bisa pulang.
remark-signed = Sudah tanda tangan pun kamu masih boleh bertanya. Foto suratnya, jangan bayar apa pun, dan tanyakan dulu ke nomor di bawah.
remark-asks-help = Ini orang yang bisa kamu hubungi sekarang. Ceritakan apa adanya, dan siapkan tangkapan layar tawarannya.
remark-afraid = Wajar kalau takut atau bingung, dan ini bukan salahmu. Kamu tidak harus memutuskan sekarang, dan boleh bicara dulu dengan orang. Ada yang mengancam atau menahanmu? Tulis di sini.
remark-needs-work = Kami paham kamu butuh kerja. Ada jalur resmi yang bisa kamu daftar sendiri tanpa calo.
remark-declined = Itu keputusan yang hati-hati. Laporanmu bisa melindungi orang berikutnya.
remark-declined-calm = Itu keputusan yang hati-hati, dan ada padamu. Kalau ada tawaran lain yang mau dicek, kirim saja ke sini.
remark-mistake = Tidak apa-apa. Kalau ada tawaran lain yang mau dicek, kirim saja ke sini.
remark-pregnant = Kesehatanmu dan bayimu lebih dulu: temui bidan atau dokter sebelum memutuskan. Sehat termasuk syarat kerja ke luar negeri, jadi tanyakan ke nomor di bawah. Yang menyuruhmu menyembunyikannya merugikanmu.
remark-pregnant-local = Kesehatanmu dan bayimu lebih dulu: temui bidan atau dokter sebelum memutuskan. Yang menyuruhmu menyembunyikannya merugikanmu.
remark-permission = Kekhawatiran keluarga layak didengar. Kerja ke luar negeri wajib izin tertulis: suami atau istri, atau orang tua atau wali kalau belum menikah. Jangan percaya yang menawarkan jalan tanpa izin itu.
remark-permission-local = Kekhawatiran keluarga layak didengar. Tunjukkan hasil ini kepada mereka, lalu putuskan bersama.
remark-brings-child = Kami belum punya aturan yang sudah diperiksa soal membawa keluarga; itu tergantung visa dan kontrak. Tanyakan dulu ke bawah, dan minta jawabannya tertulis sebelum setuju.
remark-brings-child-local = Tanyakan itu secara tertulis ke pemberi kerja, dan lihat dulu tempatnya. Jangan bawa anak ke pertemuan pertama.
remark-language = Bagus kamu jujur soal itu. Jangan tanda tangan yang tidak kamu mengerti, dan minta kontrak berbahasa Indonesia. Tawaran tanpa syarat bahasa dan tanpa pelatihan perlu lebih dicurigai.
remark-language-local = Bagus kamu jujur soal itu. Jangan tanda tangan yang tidak kamu mengerti; minta orang yang kamu percaya ikut membacanya.
remark-way-home = Minta tertulis sebelum berangkat: siapa yang menanggung ongkos pulang, dan bagaimana kalau berhenti lebih awal. Paspor dan HP selalu kamu pegang sendiri.
remark-way-home-local = Sepakati sebelum mulai siapa yang menanggung ongkos pulang. Pegang sendiri dokumenmu dan sedikit uang untuk pulang.
remark-pay-terms = Besar gaji, waktu, dan cara bayarnya harus ada di kontrak yang kamu tanda tangani sebelum berangkat. Gaji yang ditahan berbulan-bulan adalah tanda bahaya.
remark-unclear = Aku belum menangkap maksudmu. Tulis kalau kamu sudah bayar, sudah kirim data, atau mau berangkat. Mau bicara dengan orang? Tekan Bantuan.
remark-unclear-again = Maaf, yang itu juga belum kutangkap. Coba tulis dengan kata lain, atau tekan Bantuan untuk bicara dengan orang.
remark-unknown = Untuk itu aku belum punya jawaban yang sudah diperiksa, jadi aku tidak mau menebak. Kalau itu tentang tawaran tadi:
remark-unknown-again = Yang itu juga belum ada di informasi yang sudah kami periksa. Tekan Bantuan untuk bicara dengan orang.
remark-again-said = Langkahnya sama seperti tadi. Ada yang belum jelas? Tulis saja, atau tekan Bantuan untuk bicara dengan orang.
card-stays = Penilaian tawaran tadi tetap: { $verdict }
card-stays-of = Penilaian tawaran “{ $quote }” tetap: { $verdict }
step-minor = Belum 18 tahun? Jangan berangkat: usia minimal kerja ke luar negeri adalah 18 tahun, dan menempatkan yang lebih muda melanggar hukum. Ini bukan salahmu. Ceritakan ke orang dewasa yang kamu percaya, atau hubungi:
step-minor-local = Belum 18 tahun? Jangan setuju atau bertemu sendirian. Ceritakan tawaran ini ke orang dewasa yang kamu percaya, atau hubungi:
step-turn-back = Masih di jalan, bandara, pelabuhan, atau rumah agen? Kamu masih bisa batal, walau tiket sudah ada. Datangi petugas, pegang paspormu sendiri, dan kabari keluarga.
step-arrived = Paspor atau HP-mu diambil, kerjanya lain, atau kamu dilarang keluar? Tulis di sini singkat saja. Kamu boleh minta tolong, juga kalau masuk tanpa izin kerja.
step-account = Rekeningmu dipakai uang orang? Berhenti menerima dan meneruskannya, jangan tarik uangnya, simpan bukti, dan hubungi bankmu sekarang. Pemilik rekening bisa ikut diperiksa polisi.
step-pictures = Foto atau video pribadimu sudah dikirim? Ini bukan salahmu. Jangan kirim lagi dan jangan bayar, walau diancam. Simpan chat dan nama akunnya, laporkan akun itu di aplikasinya, lalu bicaralah dengan:
step-vanished = Jangan kirim uang lagi, juga tidak kepada orang yang berjanji menarik uangmu kembali. Simpan chat dan nomornya, lalu tekan Laporkan.
money-kept = Minta uang itu kembali secara tertulis, lengkap dengan jumlah dan tanggalnya. Jangan bayar apa pun lagi untuk mengambilnya. Simpan kuitansi, bukti transfer, kontrak, dan chatnya. Kontak ini bisa menjelaskan cara mengadu, juga setelah kamu pulang:
step-originals = Dokumen asli sudah diserahkan? Itu milikmu: minta kembali sekarang, dan jangan bayar tebusan. Menahannya sebagai jaminan tidak sah; kalau ditolak, lapor:
step-ask = Tanyakan dulu ke sini sebelum bayar, kirim dokumen, atau berangkat:
step-police = Ada ancaman, atau uangmu diambil? Lapor polisi:
step-leave-word = Tinggalkan di keluarga: salinan paspor, alamat kerja, nama dan nomor perekrut, dan kata sandi kalau kamu dalam bahaya.
step-official-jobs = Lihat lowongan resmi ke luar negeri di { $site }. Jangan bayar siapa pun untuk didaftarkan.
step-keep-and-report = Simpan tangkapan layar chat dan nomornya sebelum dihapus, lalu tekan Laporkan.
step-camp = Jangan balas, jangan berangkat, dan jangan temui penjemputnya, walau tiket sudah dibelikan.
step-camp-call = Ada yang sudah berangkat ke sana? Simpan atau kirimkan nomor ini kepadanya, dan telepon sekarang bila ada yang ditahan:
step-verify-person = Temui dulu pemberi kerjanya di tempat ramai, bersama orang yang kamu percaya. Tanya alamat kerja, tugas, dan gajinya, dan beri tahu keluargamu.
step-verify-government = Program pemerintah (G to G) hanya didaftar lewat situs resmi, bukan lewat perorangan. Cek sendiri pengumumannya di { $site } atau tanya:
warning-end-local = Sebelum setuju kerja, cek dulu pemberi kerjanya lewat nomor yang kamu cari sendiri. Jangan bayar untuk melamar. Dicek dengan CekDulu.
remark-lured = Bertemu malam, di hotel, atau diminta foto tubuh bukan cara mencari pekerja. Jangan datang, dan jangan kirim fotonya.
remark-held-first = Disuruh tinggal di penampungan, apalagi tidak boleh pulang, adalah tanda bahaya. Jangan masuk sebelum kamu tanya ke nomor di bawah. Sudah di dalam dan tidak boleh keluar? Tekan Bantuan.
remark-evades = Disuruh diam, berbohong, atau lewat jalan memutar adalah tanda bahaya. Yang benar tidak perlu disembunyikan.
remark-knows-home = Wajar kalau kamu khawatir. Ceritakan ke keluarga atau tetangga, jangan temui dia sendirian, dan simpan semua chatnya.
remark-made-to-go = Kamu boleh menolak, juga kalau keluarga yang memaksa. Tunjukkan penilaian ini kepada mereka, dan bicaralah dengan orang yang kamu percaya.
remark-ill-reputed = Cerita buruk, izin yang dicabut, atau nama yang tidak ada di daftar patut didengar. Cek dulu ke nomor resmi sebelum melangkah.
remark-called-scam = Itu belum bisa kami pastikan: kami hanya membaca tulisannya. Tanyakan kepada yang bilang: apa yang ia lihat atau alami sendiri? Lalu cek pemberi kerjanya.
remark-called-scam-risky = Yang mereka bilang bisa jadi benar: tawaran ini punya tanda bahaya. Tekan Kenapa untuk alasannya.
remark-shifty = Nomor yang berganti, foto orang lain, atau kantor kosong adalah tanda bahaya. Jangan kirim apa pun sebelum jelas siapa orangnya.
remark-got-back = Syukurlah uangnya kembali. Jangan kirim lagi, apa pun alasannya.
remark-money-back = Belum tentu, tetapi makin cepat lapor, makin besar peluangnya. Jangan bayar orang yang berjanji menarik uangmu kembali.
remark-refusing = Kamu boleh menolak, dan tidak perlu alasan. Cukup tulis: “Maaf, saya tidak jadi.” Setelah itu tidak perlu dibalas lagi.
remark-papers-worry = Kalau data itu sudah di tangan mereka, yang penting sekarang mencegahnya dipakai. Ini bukan salahmu.
remark-waits = Bagus, jangan buru-buru. Selama belum setuju, kamu masih bisa mengecek semuanya.
remark-meets = Kalau tetap mau bertemu, pilih siang hari di tempat ramai dan ajak orang yang kamu percaya.
remark-terms = Yang baru diucapkan belum mengikat. Minta tugas, jam kerja, libur, gaji, dan tempat tinggal tertulis di kontrak sebelum setuju.
step-meet = Jangan bertemu sendirian, malam, atau di hotel. Beri tahu keluarga di mana dan siapa orangnya.
step-forced = Dipaksa atau disakiti di rumah? Ceritakan ke layanan ini:
step-refuse = Tolak lewat pesan saja, lalu blokir. Diancam setelah menolak? Simpan chatnya, lalu tekan Laporkan.
remark-vanished = Perekrut yang memblokir atau menghilang biasanya sudah mendapat yang dia mau. Kalau ada uang atau data yang dikirim, bertindaklah sekarang.
remark-shown = Foto, video, grup, dan komentar mudah dibuat atau dicuri. Itu belum bukti, jadi cek lewat nomor resmi.
remark-funds = Jangan berutang, menjual, atau menggadaikan barang untuk tawaran ini. Dicicil atau sebagian pun uangnya bisa hilang.
remark-quits = Jangan lepas pekerjaanmu sebelum tawaran ini jelas. Kalau sudah terlanjur, jangan malu bertanya ke tempat lama.
remark-doubts = Wajar kalau ragu: kami hanya membaca tulisannya, dan bisa keliru. Tekan Kenapa untuk alasannya, lalu tanyakan ke nomor di bawah.
remark-untold = Ceritakan ke satu orang yang kamu percaya sebelum memutuskan. Kamu tidak perlu menanggung ini sendiri.
remark-too-good = Gaji yang jauh lebih besar dari biasanya sering menjadi umpan. Bandingkan dulu sebelum percaya.
remark-underway = Walau prosesnya sudah jalan, kamu masih boleh berhenti. Pegang dokumenmu sendiri, dan tanyakan dulu ke nomor di bawah.
remark-reported-it = Bagus, itu langkah yang benar. Simpan bukti lapor dan nomor laporannya.

# Asked and told before they decide.
remark-sum = Kalau itu uang yang diminta darimu, jangan bayar dulu. Kalau itu gajinya, minta tertulis di kontrak.
remark-pays-later = Dibayar nanti atau potong gaji berarti kamu berutang sejak hari pertama. Jangan setuju sebelum jumlah dan lamanya tertulis, dan tanyakan dulu apakah itu boleh.
remark-money-if = Jangan mengandalkan janji uang kembali. Jangan bayar apa pun sebelum jelas untuk apa, kepada siapa, dan kapan kembali, semuanya tertulis.
remark-own-costs = Biaya penempatan tidak boleh dibebankan kepadamu. Biaya pribadi, seperti paspor dan tes kesehatan, bayar langsung ke instansinya dengan kuitansi. Minta rincian tertulis sebelum membayar apa pun.
remark-own-costs-local = Melamar kerja tidak perlu biaya. Yang memang kamu urus sendiri, bayar langsung ke tempat resminya dengan kuitansi, bukan lewat perekrut.
remark-bad-terms = Dilarang pulang, HP atau paspor dipegang orang, atau disuruh menikah sebagai syarat kerja adalah tanda bahaya. Kamu boleh menolak sekarang, sebelum berangkat. Sudah terjadi padamu? Tekan Bantuan.
remark-no-passport = Kerja ke luar negeri butuh paspor milikmu sendiri dan visa kerja. Disuruh berangkat tanpa itu, atau pakai milik orang lain, adalah tanda bahaya.
remark-no-passport-local = Kalau kerjanya ternyata di luar negeri, kamu butuh paspor sendiri dan visa kerja. Disuruh berangkat tanpa itu adalah tanda bahaya.
remark-nightlife = Di bar, karaoke, atau tempat pijat, tugasnya bisa lain dari yang dijanjikan, misalnya dipaksa menemani tamu. Jangan setuju sebelum tugas dan alamatnya jelas.
remark-harsh = Dimarahi, dipukul, atau tidak diberi makan bukan hal biasa, walau orang bilang begitu. Tanyakan dulu, dan simpan nomor bantuan sebelum memutuskan.
remark-sealed = Cap, materai, kuitansi, tiket, visa, dan surat mudah dipalsukan. Kuitansi juga tidak menjamin uangmu kembali, jadi cocokkan sendiri ke nomor resmi.
remark-trusted = Orang dekat, orang alim, atau yang sudah memberangkatkan banyak orang pun bisa tertipu, atau menipu. Boleh percaya orangnya, tetapi tetap cek tawarannya.
remark-promised = Janji, sumpah, dan jaminan lisan bukan bukti. Yang bisa kamu pegang hanya yang tertulis dan sudah kamu cocokkan sendiri.
remark-when-leave = Belum bisa sebelum semuanya lengkap: perjanjian penempatan, kontrak, paspor, dan visa kerja di tanganmu. Juga tes kesehatan, BPJS, pembekalan (OPP), dan tercatat di sistem resmi (E-PMI). Belum lengkap? Jangan berangkat dulu.
remark-when-leave-risky = Jangan berangkat dulu. Tawaran ini punya tanda bahaya, dan selama itu belum terjawab tidak ada tanggal berangkat yang benar.
remark-when-leave-local = Jangan berangkat sebelum alamat kerja, tugas, dan gajinya jelas dan tertulis. Beri tahu keluarga ke mana dan dengan siapa.
remark-hasty = Proses resmi ke luar negeri butuh pelatihan, pemeriksaan, dan dokumen. Berangkat sangat cepat atau mendadak adalah tanda bahaya.
remark-hasty-local = Diajak berangkat mendadak tidak memberi waktu untuk mengecek, dan itu tanda bahaya. Pekerjaan yang benar mau menunggu.
remark-contract = Kontrak harus kamu baca, mengerti, dan tanda tangani sebelum berangkat. Minta yang berbahasa Indonesia, dan jangan tanda tangan yang kosong atau tidak kamu mengerti.
remark-papers-needed = Untuk bekerja perlu paspor dan visa kerja yang jadi sebelum berangkat. Visa turis, ziarah, kunjungan, atau pelajar bukan visa kerja. Paspor kamu pegang sendiri.
remark-papers-needed-local = Kerja di dalam negeri tidak butuh paspor atau visa. Diminta paspor? Tanyakan dulu untuk apa, jangan-jangan kerjanya di luar negeri.
remark-pay-normal = Bandingkan dengan upah di negara itu; lihat /negara. Gaji dua sampai tiga kali lipat tanpa tes dan tanpa bahasa adalah umpan.
remark-pay-normal-local = Bandingkan dengan upah minimum daerahmu. Kalau di bawahnya, tanyakan dulu ke dinas tenaga kerja. Gaji jauh di atas itu tanpa tes dan tanpa pengalaman sering menjadi umpan.
remark-compare = Kami tidak memilihkan agen atau negara. Bandingkan dari sumber resmi, dan jangan pilih yang meminta uang atau mendesakmu.
remark-missed = Kalau tawarannya benar, ia masih ada setelah kamu cek. Kalau tidak benar, yang hilang bisa uang, dokumen, atau kebebasanmu.
remark-age-asked = Usia minimal kerja ke luar negeri 18 tahun; negara atau pekerjaan tertentu bisa meminta lebih. Batas atasnya tanyakan ke bawah. Mengubah umur di dokumen adalah tanda bahaya.
remark-age-asked-local = Batas umur ditentukan pemberi kerja. Jangan ubah umur di dokumen, dan tanyakan langsung ke kantornya.
remark-family = Bagus keluarga ikut dipikirkan. Sepakati siapa yang mengurus yang ditinggal, dan siapa yang kamu kabari. Untuk ke luar negeri izin mereka harus tertulis.
remark-family-local = Bagus keluarga ikut dipikirkan. Beri tahu mereka alamat kerja dan nama orangnya, dan sepakati kapan kamu memberi kabar.
remark-how-check = Cek dari sumber yang kamu cari sendiri, bukan dari nomor, tautan, atau surat yang mereka beri. Caranya:
remark-asks-offer = Itu hanya bisa dijawab pemberi kerja. Tanyakan, minta jawabannya tertulis, lalu cocokkan sendiri. Jawaban yang berbelit atau marah adalah tanda bahaya.
remark-others-asked = Kami tidak bisa memastikan dari sini. Cari nama PT dan nomornya di internet dengan kata “penipuan”, atau kirim nomornya ke sini untuk dicek.
remark-baited = Bayaran kecil di awal sering menjadi umpan supaya kamu percaya. Setelah itu kamu diminta menyetor lebih besar, dan uang itu tidak kembali. Jangan setor apa pun.
remark-advance = Kasbon atau uang muka dari perekrut adalah utang. Itu sering dipakai supaya orang tidak berani batal. Kamu tetap boleh batal: catat jumlahnya, jangan ambil lagi, dan tanyakan dulu.
remark-sent = Kalau itu uang, kartu ATM, atau data, yang penting sekarang bertindak cepat. Kartu ATM atau PIN di tangan mereka? Minta bankmu memblokirnya.
remark-way-out = Pertanyaan yang baik, dan jawabannya harus tertulis sebelum kamu setuju: bagaimana berhenti, dan siapa yang menanggung pulang. Kalau tidak boleh berhenti, jangan setuju.
remark-way-out-local = Tanyakan sebelum setuju bagaimana cara berhenti, dan minta tertulis. Kalau tidak boleh berhenti, jangan setuju.
remark-child-abroad = Anak di bawah 18 tahun tidak boleh ditempatkan bekerja di luar negeri. Magang atau PKL pun bisa menutupi kerja, jadi tanyakan dulu.

# Who wants to come home, and tells of nothing that holds them.
home-wish = Mau pulang dari luar negeri? Kantor perwakilan Indonesia di sana bisa membantu, juga kalau kamu berangkat tanpa jalur resmi atau izinmu habis:
home-wish-other = Dia mau pulang dari luar negeri? Kantor perwakilan Indonesia di sana bisa membantu, juga kalau ia berangkat tanpa jalur resmi. Kamu pun boleh menghubunginya:
home-wish-where = Di negara mana sekarang? Tulis nama negara atau kotanya, supaya kontaknya tepat.
home-wish-held = Ada yang menahan, memegang paspor, atau minta uang supaya boleh pulang? Tulis ke sini. Jangan bayar calo yang menjanjikan jalan pulang.

# Somebody of theirs is where the offer leads to.
kin-there = Kerabat atau temanmu sudah di sana? Hubungi dia sekarang, pelan-pelan, dan jangan salahkan dia. Simpan kontak ini, dan kirimkan juga kepadanya:
kin-where = Ada kabar apa dari dia? Ceritakan yang kamu khawatirkan, atau tanyakan yang ingin kamu tahu. Kalau dia dalam bahaya, kontak ini bisa menolong:
kin-where-home = Ada apa dengan dia? Ceritakan yang kamu khawatirkan, atau tanyakan yang ingin kamu tahu. Kalau ada yang dalam bahaya, tekan Bantuan.
lure-parcel = Jangan terima, walau bayarannya besar. Paket yang tidak boleh kamu buka bisa berisi barang terlarang, dan yang membawanya yang ditangkap. Simpan chat dan nomornya. Dipaksa, diancam, atau sudah memegangnya? Jangan berangkat, dan ceritakan ke sini:
lure-call = Tutup dulu telepon itu. Hubungi sendiri keluargamu, ke nomor yang sudah lama kamu simpan. Penipu sering mengaku ada keluarga yang kecelakaan atau ditahan, lalu minta uang. Jangan transfer sebelum bicara langsung dengan keluargamu. Terlanjur kirim? Minta bankmu menahan uangnya sekarang, lalu hubungi:
lure-fake-call = Wajah dan suara bisa dipalsukan dengan AI, juga milik keluarga atau pejabat. Tutup dulu, lalu hubungi orangnya sendiri ke nomor yang sudah lama kamu simpan. Tanyakan sesuatu yang hanya dia tahu. Jangan kirim uang, kode, atau KTP. Terlanjur kirim uang? Minta bankmu menahannya sekarang, lalu hubungi:
lure-lover = Tiket dari pacar bisa tulus, bisa juga umpan. Jangan berangkat dulu, apalagi kalau kalian belum pernah bertemu langsung. Minta alamat rumah dan tempat kerjanya, lalu cek sendiri bersama keluargamu. Pegang sendiri paspor, uang, dan tiket pulang. Ditawari kerja di sana? Kirim tawarannya ke sini. Ragu? Tanyakan ke:
lure-taken = Jangan ikut dan jangan bayar dulu. Orang yang mau menyeberangkanmu dengan bayaran bisa menipu, menjual, atau menahanmu sampai keluargamu membayar. Pegang sendiri dokumen dan HP-mu. Catat namanya, nomornya, dan kapan mau berangkat. Kalau dia mengancam, datangi polisi. Yang bisa kamu tanya:
lure-job = Itu ajakan kerja, dan belum ada yang bisa diperiksa. Jangan setuju dulu, dan jangan kirim foto, KTP, atau paspor. Tanyakan nama perusahaan, alamat, negara, dan gajinya, lalu kirim jawabannya ke sini. Yang bisa kamu tanya:
kin-there-ask =
    Tanyakan kepadanya, kalau bisa lewat telepon:
    1. Di mana alamatnya? Minta dia mengirim lokasi.
    2. Apa kerjanya sama dengan yang dijanjikan, dan apa digaji?
    3. Siapa yang memegang paspor dan HP-nya?
    4. Bolehkah dia keluar dan pulang kalau mau?
    Kalau dia tidak bisa dihubungi, dilarang keluar, atau HP-nya diambil, tulis di sini atau telepon sekarang.

# The same in the shortest words, and what stands under a number of the card.
simple-title = Maaf kalau bahasanya sulit. Singkatnya begini:
simple-no-money = Jangan kirim uang, KTP, atau paspor.
simple-no-code = Jangan beri kode atau PIN.
simple-stay = Jangan berangkat dulu.
simple-wait = Jangan bilang “ya” dulu.
simple-ask = Tanya dulu ke sini:
simple-bank = Sudah bayar? Telepon bankmu sekarang.
simple-check = Cek dulu: ada atau tidak perusahaannya?
simple-no-fee = Jangan bayar ke perekrut.
simple-keep = Paspor dan ijazah kamu pegang sendiri.
number-reason = Alasan nomor { $number }:
number-step = Langkah nomor { $number }:

# More of what they tell and ask.
remark-at-airport = Jangan berangkat dulu. Kamu belum terlambat: sebelum lewat imigrasi, kamu masih bisa batal.
remark-airport-abroad = Jangan berangkat dulu. Kamu belum terlambat: sebelum lewat imigrasi, kamu masih bisa batal.
step-at-airport = Datangi petugas imigrasi, maskapai, atau polisi di dalam, juga kalau sudah check-in. Bilang: “Saya takut ditipu, tolong saya.” Pegang paspormu sendiri, dan kabari keluarga:
step-airport-abroad = Datangi petugas imigrasi, maskapai, atau polisi di bandara itu, juga setelah check-in. Bilang: “Saya takut ini penipuan, tolong saya.” Paspor dipegang sendiri. Kedutaan negara sendiri juga bisa membantu.
remark-officer-asks = Jawab petugas dengan jujur: ke mana, kerja apa, dan siapa yang mengurus. Petugas bisa menolongmu batal. Perekrut yang menyuruhmu berbohong menyembunyikan sesuatu.
remark-false-age = Umur yang dituakan di dokumen adalah tanda perdagangan orang. Jangan tanda tangan, jangan berangkat, dan pegang akta serta KTP atau KK-mu sendiri. Ini bukan salahmu.
remark-kin-debt = Utang keluarga bukan utangmu, dan kamu tidak harus membayarnya dengan berangkat. Ada yang bisa membantu keluargamu mencari jalan lain. Kamu boleh bilang tidak.
remark-recovery = Itu penipuan kedua. Yang menawarkan menarik uangmu kembali dengan bayaran akan mengambil uangmu lagi. Jangan bayar, dan lapor hanya ke bank dan lembaga resmi.
remark-balance = Saldo di layar itu cuma angka yang mereka buat. Kalau untuk mengambilnya kamu harus setor dulu, uangnya tidak akan keluar. Jangan setor lagi.
remark-line-busy = Coba lagi beberapa kali, atau nomor lain di bawah. Kontak lain ada di tombol Bantuan. Sambil menunggu, jangan bayar dan jangan berangkat.
remark-haggles = Yang ditawar bukan masalahnya: jumlah kecil pun bisa hilang. Jangan bayar sebelum jelas untuk apa, kepada siapa, dan apa itu boleh dipungut.
remark-fears-police = Yang ditipu adalah korban, dan boleh melapor. Kalau rekening atau namamu dipakai, ceritakan sejak awal, dan bawa semua buktinya.
remark-corrected = Terima kasih sudah meralat. Ralat saja tidak menghapus tanda bahaya yang tadi. Ada pesan aslinya? Kirim supaya kami periksa lagi.
remark-middlemen = P3MI adalah PT yang punya izin (SIP3MI) untuk menempatkan pekerja. Calo atau sponsor adalah orang tanpa izin itu, walau mengaku dari PT. Cocokkan sendiri ke nomor resmi.
remark-disagrees = Boleh tidak setuju: kami hanya membaca tulisannya, dan bisa keliru. Yakin hasilnya salah? Tekan “🙅 Hasil ini salah”.
remark-rests-on = Alasan utamanya: { $why }

# Whoever recruits is about to fetch them.
pickup-now =
    Kamu tidak harus ikut, walau penjemputnya sudah di depan. Sekarang juga:
    • Pindah ke tempat ramai: minimarket, pos satpam, masjid, atau kantor polisi. Jangan menunggu sendirian.
    • Tulis saja ke penjemput: “Maaf, saya tidak jadi.” Tidak perlu bertemu atau menjelaskan.
    • Kirim lokasimu ke satu keluarga. Pegang sendiri KTP, paspor, dan HP.
    • Dipaksa ikut? Teriak minta tolong ke orang di dekatmu, lalu hubungi:
pickup-ask = Sudah batal, atau ada yang menahanmu? Tulis di sini kapan saja.
remark-what-to-ask =
    Tanyakan ini, dan minta jawabannya tertulis:
    1. Siapa majikan atau perusahaannya, dan di mana alamat kerjanya?
    2. PT mana yang memberangkatkan, dan berapa nomor SIP3MI (izin PT) dan SIP2MI (izin lowongannya)?
    3. Visa apa, dan apakah visa kerja itu jadi sebelum berangkat?
    4. Apa isi kontraknya: tugas, jam kerja, libur, gaji, dan cara berhenti?
    5. Biaya apa saja, siapa yang membayar, dan adakah potongan gaji?
    Jawaban yang berbelit, marah, atau mendesakmu adalah tanda bahaya. Cocokkan sendiri jawabannya:
remark-what-to-ask-local =
    Tanyakan ini, dan minta jawabannya tertulis:
    1. Siapa pemberi kerjanya, dan di mana alamat kantor dan tempat kerjanya?
    2. Apa tugasnya, berapa jam kerja dan gajinya, dan kapan dibayar?
    3. Apakah ada kontrak yang boleh kamu baca dulu di rumah?
    4. Apakah ada biaya atau potongan? Melamar kerja tidak perlu biaya.
    Jawaban yang berbelit, marah, atau mendesakmu adalah tanda bahaya. Cocokkan sendiri jawabannya:
remark-what-to-ask-camp = Jangan bertanya lagi kepada mereka. Jawaban yang manis tidak mengubah tanda bahayanya, dan setiap balasan memberi mereka kesempatan membujukmu.
remark-other-way = Kamu tidak harus lewat mereka. Yang boleh menempatkan hanya PT berizin (P3MI), program pemerintah (G to G), atau perusahaan yang mengirim pekerjanya sendiri. Perorangan dan calo dilarang.
remark-other-way-local = Kamu tidak harus lewat mereka. Cari sendiri lowongannya di situs resmi perusahaan, atau tanya dinas tenaga kerja di daerahmu.
remark-papers-bond = Jangan lepas dokumen aslimu. Ijazah, rapor, STR, KTP, atau paspor asli sebagai jaminan kerja adalah tanda bahaya. Itu milikmu, dan tanpa itu kamu sulit berhenti. Diminta untuk dicek? Tunjukkan, atau beri fotokopinya.
remark-take-back = Minta kembali lewat pesan supaya ada buktinya. Datang hanya siang hari, bersama orang yang kamu percaya, dan minta tanda terima.
remark-no-proof = Bukti tidak harus lengkap, dan kamu tetap boleh melapor. Catat nama, nomor, akun, tanggal, dan jumlahnya. Riwayat chat, telepon, dan mutasi rekening juga bukti.
remark-goes-there = Jangan ke sana sebelum jelas siapa pemberi kerjanya, di mana alamatnya, apa tugasnya, dan apa visanya.
remark-goes-there-local = Kalau mau ke sana, pilih siang hari dan ajak orang yang kamu percaya. Bawa fotokopi saja, jangan dokumen asli, dan jangan bawa uang untuk mereka.
remark-what-to-bring = Bawa paspor, visa kerja, dan kontrak yang sudah kamu tanda tangani. Pegang semuanya sendiri, dan tinggalkan salinannya di keluarga. Daftar lengkapnya: /siap.
remark-what-to-bring-local = Bawa fotokopi dokumen, bukan aslinya, dan jangan bawa uang untuk mereka. Tanyakan dulu apa lagi yang perlu. Catat alamatnya, dan tinggalkan di keluarga ke mana kamu pergi dan bertemu siapa.

# The same in fewer words, and what can be sent on.
short-title = Singkatnya begini:
warning-none = Kami tidak menemukan tanda bahaya di tawaran ini, jadi tidak ada yang bisa diperingatkan. Itu bukan jaminan: sebelum meneruskannya, cek dulu pemberi kerjanya.

# Two offers side by side.
two-offers = Kami tidak memilihkan, dan hanya membaca tulisannya. Begini penilaian keduanya:
two-offers-line = { $number }. “{ $quote }”: { $verdict }
two-offers-graver = Jangan ambil yang tandanya lebih berbahaya, walau gajinya lebih besar. Yang satunya pun tetap harus dicek dulu.
two-offers-alike = Keduanya tetap harus dicek dulu. Jangan pilih yang meminta uang, dokumen asli, atau jawaban hari ini.

# An offer that is typed in pieces.
pieces-few = Itu masih terlalu sedikit untuk dinilai. Tanyakan dulu siapa pemberi kerjanya, berapa gajinya, dan nomor yang bisa dihubungi, lalu kirim ke sini. Sampai jelas, jangan bayar dan jangan kirim dokumen.
pieces-more = Sudah kucatat. Ada lagi, misalnya nama PT, gaji, atau nomornya? Kirim saja satu per satu. Kalau sudah, tulis “cek”.
remark-piece = Sudah kugabung dengan tawaran tadi. Masih ada lanjutannya? Kirim saja, lalu tulis “bener ga?”.
owed-wages =
    Kerja yang sudah dilakukan harus dibayar. Karena kerjanya di Indonesia, yang mengurus adalah Disnaker (dinas tenaga kerja) dan pengawas ketenagakerjaan:
    • Catat hari dan jam kerja, upah yang dijanjikan, dan yang belum dibayar. Simpan chat, foto di tempat kerja, dan nama mandor atau bosnya.
    • Minta pembayaran lewat pesan tertulis, dengan tanggalnya. Jangan tanda tangan “sudah lunas” sebelum dibayar.
    • Belum dibayar juga? Lapor ke Disnaker di kabupaten atau kotanya, dan minta pengawas ketenagakerjaan memeriksa.
owed-diploma =
    Ijazah adalah milik pekerja, bukan jaminan. Karena kerjanya di Indonesia, yang mengurus adalah Disnaker (dinas tenaga kerja) dan pengawas ketenagakerjaan:
    • Minta kembali lewat pesan tertulis, dengan tanggalnya. Jangan bayar tebusan.
    • Simpan kontrak, tanda terima, dan semua chat. Catat siapa yang menyimpannya, sejak kapan, dan di mana.
    • Ditolak? Lapor ke Disnaker di kabupaten atau kotanya, dan minta pengawas ketenagakerjaan memeriksa.
owed-asked-next =
    Mulai dari ini, satu per satu:
    • Tulis pesan ke bos: berapa upahmu, untuk hari apa saja, dan sampai tanggal berapa kamu menunggu.
    • Kumpulkan catatan kerja, chat, foto, dan nama teman kerja yang bisa jadi saksi.
    • Lewat tanggal itu belum dibayar? Bawa semuanya ke Disnaker di kabupaten atau kota tempat kerjamu. Bingung? Tanya ke sini:
owed-asked-where = Lapor ke Disnaker (dinas tenaga kerja) di kabupaten atau kota tempat kerjamu. Bawa KTP, catatan hari kerja, dan bukti upah yang dijanjikan. Kami tidak menyimpan alamat tiap Disnaker, jadi tanyakan ke sini:
owed-asked-stalls = Disuruh sabar tanpa tanggal bukan jawaban. Minta tertulis: berapa yang dibayar, dan tanggal berapa. Jangan tanda tangan “sudah lunas” sebelum uangnya ada. Tanggalnya lewat, atau dia tidak mau menulisnya? Lapor ke sini:
owed-asked-fired = Menagih upah yang sudah kamu kerjakan bukan kesalahan. Simpan chat ancaman itu, atau catat tanggal dan siapa yang bilang. Jangan tanda tangan surat mundur atau “sudah lunas”. Tanya dulu ke sini sebelum menagih lagi:
owed-asked-cost = Kami belum punya catatan resmi soal biaya lapor ke Disnaker, jadi tanyakan dulu ke nomor ini. Jangan bayar orang yang menawarkan diri jadi perantara.
owed-asked-proof = Tanpa kontrak atau slip pun kamu boleh bertanya dan melapor. Kumpulkan yang ada: chat, foto di tempat kerja, mutasi rekening, dan nama teman kerja. Tanyakan bukti apa yang cukup:
owed-asked-silent = Diamnya mereka bukan alasan untuk menunggu. Simpan bukti bahwa kamu sudah menagih: chat, tanggal, dan nama orangnya. Lalu bawa ke Disnaker di kabupaten atau kota tempat kerjanya. Tanya caranya ke sini:
owed-abroad-silent = Jangan hanya menunggu majikan atau agensinya. Simpan bukti bahwa gaji sudah ditagih: chat, tanggal, dan nama orangnya. Lalu lapor ke sini:
owed-abroad-work = Oke, terima kasih sudah cerita. Sebutkan juga pekerjaan itu saat menghubungi mereka:
owed-abroad-where = Lapor ke kantor Indonesia dan kantor tenaga kerja di sana. Sebut nama sesuai paspor, nama majikan dan agensinya, dan berapa lama belum dibayar:
owed-abroad-more = Paspor dipegang, tidak boleh keluar, diancam, atau dipukul? Tulis di sini.
owed-somewhere =
    Kerja yang sudah dilakukan harus dibayar:
    • Catat hari dan jam kerja. Simpan slip, chat, atau bukti transfer, dan minta pembayarannya secara tertulis.
    • Jangan tanda tangan “sudah lunas” sebelum dibayar.
    • Kerjanya di Indonesia? Lapor ke Disnaker (dinas tenaga kerja) di kabupaten atau kotanya.
    • Kerjanya di luar negeri? Lapor ke perwakilan RI (KBRI, KJRI, atau KDEI) dan kantor tenaga kerja di sana.
owed-ask-where = Kerjanya di mana? Tulis kota atau negaranya, biar aku sebut yang tepat. Tidak boleh pulang, diancam, atau dipukul? Tulis juga di sini.
owed-more = Tidak boleh pulang, diancam, atau dipukul? Tulis di sini. Kerjanya di luar negeri? Tulis negaranya.
stolen-thing = Ikut sedih dengarnya. Laporkan ke kantor polisi terdekat, dan minta surat laporannya. Kalau ada kartu atau HP ikut hilang, minta bank dan operator memblokirnya.
lost-thing = HP, kartu, atau dompet hilang? Minta operator memblokir nomornya, dan bank memblokir kartunya. Kabari keluarga lewat HP orang lain, supaya mereka tidak percaya pesan dari nomor itu. Paspor ikut hilang, atau orangnya yang tidak bisa dihubungi? Tulis itu di sini.
forced-to-what = Dipaksa apa? Ceritakan sedikit di sini: disuruh apa, oleh siapa, dan kamu di mana. Kamu boleh bilang tidak. Ada yang memukul, mengurung, mengancam, atau memaksamu menikah? Tekan tombol di bawah sekarang.
fears-cheating = Wajar takut ditipu, dan bagus kamu cek dulu. Kirim tulisan atau tangkapan layar tawarannya ke sini, aku periksa. Sampai jelas, jangan bayar dan jangan kirim KTP. Sudah telanjur bayar atau kirim data? Tulis saja.

# A bank account that was lent, rented or sold.
lent-told =
    Terima kasih sudah cerita. Rekening pinjaman sering dipakai menampung uang hasil penipuan. Makin cepat kamu hentikan, makin baik:
    • Telepon bankmu sekarang, lewat nomor di kartu atau aplikasi resminya. Minta rekening, ATM, dan m-banking diblokir.
    • Jangan tarik, pakai, atau teruskan uang yang masuk, juga kalau ada yang menyuruh atau mengancam.
    • Simpan chat, nama, dan nomor yang memakainya, dengan tanggalnya. Jangan hapus apa pun.
    • Lalu lapor dan ceritakan apa adanya ke sini:
lent-asked-jail = Itu tidak bisa kami pastikan, karena bergantung pada pemeriksaan. Pemilik rekening bisa diperiksa atau dituntut. Blokir lewat bank, simpan bukti, dan lapor sendiri sebelum dipanggil. Dipanggil polisi? Datang, bilang apa adanya, dan minta didampingi. Lapor ke sini:
lent-asked-police = Saran kami ya: lapor sendiri lebih baik daripada menunggu dipanggil. Telepon bankmu dulu. Lalu datang ke kantor polisi dengan KTP, chat, dan mutasi rekening. Ajak orang yang kamu percaya:
lent-asked-money = Jangan kirim balik sendiri, juga tidak ke yang menyuruhmu. Jangan tarik atau pakai uangnya. Bilang ke bankmu bahwa uang itu bukan milikmu, dan minta petunjuknya tertulis. Ada yang mengaku korban? Arahkan dia melapor ke sini juga:
