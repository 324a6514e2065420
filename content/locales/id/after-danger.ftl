# Reviewed answers to what is told after a danger: what grew easier, and what they lack. The contacts stand below.
danger-eased-hospital = Bagus, di sana ada yang merawat. Ceritakan ke dokter apa yang terjadi, dan minta surat dari dokter. Ada yang menekanmu, atau soal biaya dan paspor? Tanyakan ke kontak ini:
danger-eased-hospital-other = Bagus, di sana dia dirawat. Temani dia kalau bisa, dan ceritakan ke dokter apa yang terjadi. Soal biaya, paspor, atau kabar keluarga, tanyakan ke kontak ini:
danger-eased-hospital-self-harm = Bagus kamu di sana. Bilang ke dokter atau perawat apa adanya, juga soal keinginan mati. Mintalah satu orang menemanimu. Yang mendengarkan, kapan saja:
danger-eased-away = Lega mendengarnya. Tetaplah di tempat yang ada orang yang kamu percaya, dan jangan kembali ke sana sendirian. Terluka, atau paspor dan barangmu masih tertinggal? Tanyakan ke kontak ini:
danger-eased-away-other = Syukurlah. Biarkan dia istirahat dulu, dan jangan menyalahkannya. Dia terluka, atau paspornya masih tertinggal? Tanyakan ke kontak ini:
danger-eased-away-self-harm = Lega kamu tidak sendirian. Tetaplah dekat mereka malam ini, dan ceritakan apa yang kamu rasakan. Yang mendengarkan, kapan saja:
danger-eased-gone = Syukurlah dia sudah pergi. Pakai waktu ini: pergi ke tempat yang ada orang, atau kunci pintu dan minta satu orang menemanimu. Hubungi kontak ini sebelum dia kembali:
danger-eased-heard = Lega ada kabar. Pastikan dengan pertanyaan yang cukup dijawab ya atau tidak: dia sendirian, boleh keluar, pegang paspornya sendiri? Ada jawaban tidak, atau suaranya aneh? Beri tahu kontak ini:
danger-home-again = Syukurlah kamu sudah pulang. Istirahat dulu, dan ceritakan ke satu orang yang kamu percaya. Soal gaji, utang, paspor, atau melaporkan perekrut, tanyakan ke kontak ini:
danger-home-again-other = Syukurlah dia sudah pulang. Biarkan dia istirahat dulu, dan jangan menyalahkannya. Soal gaji, utang, paspor, atau melaporkan perekrut, tanyakan ke kontak ini:
danger-home-again-self-harm = Syukurlah sudah pulang. Jangan menanggungnya sendirian: tetaplah dekat satu orang yang dipercaya. Kontak pertama mendengarkan. Yang lain membantu soal gaji, utang, dan paspor:
danger-asked-debt-self-harm = Utang bisa dibicarakan, dan tidak harus selesai malam ini. Nyawamu lebih penting. Jangan berutang lagi untuk menutupnya. Pinjaman online? Tanyakan ke OJK. Biaya kerja ke luar negeri? Tanyakan ke KP2MI. Kontak pertama mendengarkan:
danger-calm-listens = Baik, aku baca. Mau bertanya soal kerja atau memeriksa tawaran? Tulis lengkap di sini. Kalau rasa berat itu datang lagi, kontak ini mendengarkan kapan saja:
danger-still-other-minor = Aku masih di sini. Anak itu butuh satu orang dewasa yang tetap di sampingnya. Dengarkan, jangan menyalahkan, dan jangan memaksanya bercerita. Tanyakan langkah berikutnya ke kontak ini, juga sebelum melapor:
danger-still-other-minor-again = Aku masih di sini. Jangan biarkan anak itu sendirian dengan orang yang menyakiti atau mengajaknya. Simpan chat dan nomornya. Kontak ini bisa mendampingi anak dan keluarganya:
danger-still-other-child-departing = Minta dia jangan berangkat dulu, dan jangan biarkan dia pergi sendirian. Ajak orang tua, guru, atau ketua RT bicara sekarang. Kontak yang bisa membantu:
danger-still-other-child-departing-again = Dia tetap tidak harus ikut. Sebut ke kontak ini umurnya, siapa yang mengajak, mau ke mana, dan kapan berangkat:
danger-over-recruiter = Syukurlah. Kalau keadaan berubah, tulis lagi di sini kapan saja. Mau melaporkan perekrutnya? Ketik /lapor.
danger-asked-no-signal = Tulis pesannya sekarang dan tekan kirim: HP mengirimnya begitu ada sinyal. Coba di tempat tinggi, dekat jendela, di dek, atau saat kapal dekat pantai. Boleh juga pakai Wi-Fi orang yang kamu percaya. Kirim ke kontak ini:
danger-asked-broke = Tidak punya uang bukan halangan untuk minta tolong. Bilang itu ke kontak ini. Tidak ada pulsa? Pinjam telepon, atau kirim pesan lewat Wi-Fi. Jangan berutang ke agen, dan jangan ikut orang yang menawarkan uang.
danger-asked-hungry = Bilang ke kontak ini sejak kapan kamu tidak makan, dan berapa orang yang bersamamu. Ada warung, tetangga, tempat ibadah, atau orang Indonesia di dekatmu? Kamu boleh minta makan dan minum ke mereka.
danger-asked-hungry-sea = Bagi sisa air dan makanan untuk semua, dan tampung air hujan. Jangan minum air laut. Minta kapal lain membantu lewat radio VHF saluran 16, lampu, atau kain. Sampaikan ke kontak ini nama kapal, posisi, dan jumlah orang:
danger-asked-stranger = Jangan ikut ke rumah atau mobil orang yang belum kamu kenal, walau dia kelihatan baik. Tunggu di tempat terang dan ramai, misalnya ruang tunggu rumah sakit atau rumah ibadah. Tanyakan tempat menginap ke kontak ini sekarang, dan kirim lokasimu ke satu keluarga:
danger-asked-shelter = Tanyakan ke kontak ini apakah ada tempat menginap sementara. Malam ini pilih tempat yang terang dan ada orang, misalnya ruang tunggu rumah sakit atau tempat ibadah. Jangan ikut orang yang baru kamu kenal.
danger-asked-shelter-family = Alamat rumah perlindungan di daerahmu belum kami punya. Kontak ini bisa menyebut tempat menginap sementara yang terdekat, dan boleh ditanya tanpa harus melapor. Malam ini pilih rumah orang yang kamu percaya. Terancam sekarang? Minta polisi datang:
danger-asked-no-doctor = Berobat tidak perlu menunggu izin dia. Minta teman, tetangga, atau siapa pun di dekatmu mengantar ke klinik atau rumah sakit sekarang. Tidak boleh keluar? Beri tahu kontak ini nama dan alamat orang yang melarang:
danger-asked-arriving-medical = Minta dia memanggil ambulans atau mengantar ke rumah sakit sekarang juga. Dia menolak? Minta orang lain di dekatmu, dan jangan tinggalkan yang sakit sendirian. Lalu beri tahu kontak ini:
danger-calm-plan = Itu rencana lain, jadi mari dicek dulu. Jangan bayar, jangan kirim dokumen, dan jangan berangkat sebelum dicek. Tulis atau teruskan tawarannya ke sini: negara, kerja, gaji, biaya, dan nama PT. Kontak tadi tetap berlaku, dan di sini bisa bertanya soal izin perusahaannya:
danger-at-crossing-child = Selama dia belum menyeberang atau terbang, ini masih bisa dicegah. Telepon sekarang, jangan menunggu sampai besok. Sebut nama dan umurnya, ciri bajunya, kota dan pelabuhan atau bandaranya, dan siapa yang membawanya. Minta petugas imigrasi di sana mencarinya:
danger-at-crossing-child-again = Selama belum berangkat, dia masih bisa dihentikan. Sudah menelepon? Telepon lagi, dan minta polisi di kota itu serta petugas imigrasi mencarinya. Kirim foto anaknya dan foto atau nomor orang yang membawanya:
danger-at-crossing = Selama dia belum menyeberang atau terbang, ini masih bisa dicegah. Minta dia mendatangi polisi atau petugas imigrasi di sana dan bilang takut dibawa. Tidak bisa? Telepon sekarang, dan sebut namanya, kota dan pelabuhan atau bandaranya, dan siapa yang membawanya:
danger-at-crossing-again = Selama belum berangkat, dia masih bisa berhenti. Sudah menelepon? Telepon lagi, dan minta petugas imigrasi di kota itu mencarinya. Sebut nama dan ciri orang yang membawanya:
danger-at-crossing-back = Dia justru baru pulang dari luar negeri? Tulis “dia sudah pulang”.
danger-other-minor-departing =
    Yang bisa kamu lakukan untuk dia:
    • Minta dia jangan berangkat, juga kalau tiketnya sudah ada. Anak di bawah 18 tahun dilindungi hukum, dan kerja ke luar negeri dilarang baginya.
    • Telepon kontak di atas sekarang. Sebut umurnya, mau ke mana, kapan, naik apa, dan siapa yang membawa.
    • Ajak orang tuanya, guru, atau orang dewasa lain yang dia percaya. Jangan menghadapi perekrutnya sendirian.
    • Simpan chat, nama, dan nomor yang mengajak. Sudah di pelabuhan atau bandara? Minta petugas di sana mencarinya.

# What is told so that somebody can be found: it is neither stored nor passed on.
danger-noted-number = Sudah kubaca. Kami tidak menyimpan nomor itu dan tidak bisa meneruskannya. Kirim sendiri ke kontak ini, supaya mereka bisa menghubungi balik:
danger-noted-number-of-others = Simpan nomor itu sebagai bukti. Jangan hubungi dia, dan jangan beri tahu dia bahwa kamu minta tolong. Sebut nomornya ke kontak ini:
danger-noted-name = Sudah kubaca. Kami tidak menyimpan nama itu dan tidak bisa meneruskannya. Sebut sendiri ke kontak ini, bersama tempat dan nomor yang bisa dihubungi:
danger-noted-place = Sudah kubaca. Keterangan itu membantu orang menemukan tempatnya. Kami tidak bisa meneruskannya, jadi kirim sendiri ke kontak ini:
danger-noted-ship = Sudah kubaca. Nama kapal sangat membantu. Kami tidak bisa meneruskannya, jadi sebut sendiri ke kontak ini. Sebut juga nama awaknya dan kapan terakhir ada kabar:
danger-noted-again = Itu juga berguna. Gabungkan jadi satu pesan pendek: nama, tempat, nomor, dan apa yang terjadi. Kirim ke kontak ini:
danger-asked-jump = Jangan lompat atau turun dari jendela, juga dari lantai rendah: kamu bisa jatuh dan terluka parah. Tetaplah di dalam, jauh dari jendela. Sebut alamat, lantai, dan siapa yang mengunci ke kontak ini. Tanyakan cara keluar yang tidak membahayakanmu:
danger-asked-jump-other = Minta dia jangan lompat atau turun dari jendela, juga dari lantai rendah: dia bisa jatuh dan terluka parah. Minta dia tetap di dalam, jauh dari jendela. Sebut alamat, lantai, dan siapa yang mengunci ke kontak ini:
danger-asked-jump-vehicle = Jangan lompat dari kendaraan yang jalan: kamu bisa tewas. Catat plat nomor, arah jalan, dan nama tempat. Berhenti di dekat polisi atau petugas perbatasan? Bilang kamu dipaksa. Kirim semuanya ke kontak ini:
danger-asked-jump-vehicle-other = Jangan suruh dia lompat: dia bisa tewas. Minta dia mengirim titik lokasi, plat nomor, dan nama tempat yang dilewati. Berhenti di dekat polisi atau petugas perbatasan? Dia bisa bilang bahwa dia dipaksa. Beri tahu kontak ini sekarang:
danger-asked-jump-sea = Jangan lompat ke laut: kamu bisa tenggelam, juga kalau daratan tampak dekat. Tetaplah dekat awak yang kamu percaya, jauh dari yang memukulmu. Kapal sandar? Minta tolong petugas pelabuhan atau imigrasi. Sebut nama kapal dan posisinya ke kontak ini:
danger-asked-jump-sea-other = Minta dia jangan lompat ke laut: dia bisa tenggelam, juga kalau daratan tampak dekat. Minta dia tetap dekat awak yang dia percaya. Kapal sandar? Dia bisa minta tolong petugas pelabuhan atau imigrasi. Sebut nama kapal dan posisinya ke kontak ini:
danger-docks = Sandar itu kesempatan. Kirim nama kapal, pelabuhan, dan jam sandarnya ke kontak ini sekarang. Saat petugas pelabuhan, imigrasi, atau polisi naik: bilang kamu disakiti atau ditahan, dan minta turun. Jangan lompat ke air:
danger-docks-other = Sandar itu kesempatan. Kirim nama kapal, pelabuhan, dan jam sandarnya ke kontak ini sekarang. Kalau bisa dihubungi, minta dia bilang ke petugas pelabuhan, imigrasi, atau polisi bahwa dia butuh tolong:
danger-aboard = Sudah kubaca, kamu sedang di kapal. Tetaplah dekat awak yang kamu percaya. Catat nama kapal, tanggal, dan apa yang terjadi, lalu sebut ke kontak ini:
danger-home-again-other-self-harm = Syukurlah dia sudah pulang. Jangan biarkan dia sendirian dulu, dan dengarkan tanpa menghakimi. Kontak pertama mendengarkan, untuk dia dan untukmu. Yang lain membantu soal gaji, utang, dan paspor:
danger-who-there = Untuk tempat itu, mulai dari kontak ini:
danger-means-first = Masih ada racun, obat, tali, atau benda tajam di dekatmu? Serahkan sekarang ke satu orang, atau keluar dari ruangan itu.
danger-asked-collectors-self-harm = Diancam penagih itu berat, dan kamu tidak harus menjawab mereka malam ini. Simpan bukti ancamannya: nomor, chat, dan jamnya. Jangan berutang lagi untuk menutupnya. Nyawamu lebih penting dari utang itu. Kontak pertama mendengarkan, dan soal penagihan tanyakan ke OJK:
danger-asked-kin-self-harm = Kamu memikirkan mereka di saat seberat ini. Yang paling mereka butuhkan adalah kamu yang ditolong. Minta satu orang datang sekarang, menemani kamu dan mereka malam ini. Yang mendengarkan:
danger-told-still-there = Terima kasih sudah menjawab. Tetaplah menulis, dan jangan sendirian dulu. Siapa satu orang yang bisa datang menemanimu sekarang? Telepon dia, atau kontak ini:
danger-asked-spread = Ini bukan salahmu, dan masih ada yang bisa dilakukan. Simpan tangkapan layar akun, tautan, dan jamnya; fotonya sendiri tidak perlu. Minta temanmu tidak meneruskan. Laporkan akunnya di aplikasi, dan pilih gambar intim atau pemerasan. Jangan bayar. Ajak satu orang yang kamu percaya, lalu hubungi:
danger-asked-deported-other = Kami tidak tahu apakah dia akan ditangkap atau dipulangkan, karena aturannya beda di tiap negara. KBRI atau KJRI tetap bisa dimintai tolong untuknya, juga kalau dia berangkat tidak resmi. Tanyakan kasusnya ke kontak ini:
danger-asked-jailed-home-other = Hukum Indonesia melindungi orang yang sungguh dipaksa dari hukuman (Pasal 18 UU 21/2007). Penyidik tetap menilai tiap kasus, jadi kami tidak bisa menjanjikan. Minta dia bilang sejak awal bahwa dia dipaksa, dan menyimpan bukti. Tanyakan kasusnya ke kontak ini:
danger-asked-river = Jangan menyeberang sungai atau laut sendirian. Arusnya bisa kuat, dan perbatasan bisa dijaga orang bersenjata. Tetap tenang dulu, dan tanyakan ke kontak ini jalan keluar mana yang mungkin:
danger-asked-river-other = Minta dia jangan menyeberang sungai atau laut sendirian. Arusnya bisa kuat, dan perbatasan bisa dijaga orang bersenjata. Tanyakan dulu ke kontak ini jalan keluar mana yang mungkin:
danger-asked-not-hit = Syukurlah tidak dipukul. Menahan orang, paspor, atau gaji tetap tidak boleh, jadi kamu tetap berhak minta tolong. Ceritakan ke kontak ini:
danger-asked-moved = Kirim sekarang ke kontak ini, kalau bisa: dari mana, mau ke mana, kapan, dan naik apa. Catat plat nomor dan nama tempat yang dilewati. Jangan melawan. Ada polisi atau petugas di jalan? Bilang kamu dipaksa:
danger-asked-moved-other = Minta titik lokasinya sekarang, lalu catat arah jalan, jenis mobil, dan plat nomornya. Segera sebut itu ke kontak ini, karena dia sedang atau akan dipindah. Jangan suruh dia lari sendirian:
danger-asked-strange = Bisa jadi bukan dia yang menulis, atau ada yang mengawasinya. Jangan tulis rencana di sana. Tanyakan hal yang hanya dia tahu, atau minta pesan suara. Simpan chatnya, dan beri tahu kontak ini:
danger-asked-which-first = Mulai dari yang paling atas. Tidak diangkat? Coba sekali lagi, lalu yang berikutnya:
danger-asked-send-help = Aku hanya komputer, jadi tidak bisa mengirim polisi atau orang ke sana. Kontak ini orang sungguhan. Telepon atau kirim pesan sekarang, dan sebut tempatnya selengkap mungkin:
danger-asked-wait-sought = Jangan tunggu 24 jam. Anak harus segera dicari. Minta laporanmu diterima sekarang, sebut umurnya dan siapa yang membawanya. Catat nama petugas dan nomor laporannya. Ditolak? Bilang itu ke kontak ini:
danger-age-forged-other = Umur di dokumen bisa dipalsukan, tapi dia tetap anak sampai benar-benar 18 tahun. Memalsukan umur adalah tanda kejahatan. Jangan serahkan akta, KK, atau ijazahnya. Simpan chat dan nama orang yang menawarkan itu. Beri tahu kontak ini:
danger-age-forged-own = Umur di dokumen bisa dipalsukan, tapi kamu tetap anak sampai benar-benar 18 tahun. Memalsukan umurmu adalah tanda kejahatan, dan itu bukan salahmu. Jangan serahkan akta, KK, atau ijazahmu. Simpan chat dan nama orang yang menyuruh. Beri tahu kontak ini:
danger-age-to-come-other = Selama belum 18 tahun, dia masih anak, walau tinggal sebentar lagi. Dia berhak dilindungi sekarang. Sebut tanggal lahirnya kepada kontak ini:
danger-age-to-come-own = Selama belum 18 tahun, kamu masih anak, walau tinggal sebentar lagi. Kamu berhak dilindungi sekarang. Sebut tanggal lahirmu kepada kontak ini:
danger-told-adult = Baik, dia sudah dewasa. Kontak ini bisa membantu:
danger-eased-solved = Syukurlah. Pastikan jumlahnya benar, paspor kamu pegang sendiri, dan kamu bebas keluar. Masih ada yang ditahan, atau kamu dipaksa bilang begitu? Beri tahu kontak ini:
danger-laughs = Kalau semua sudah baik-baik saja, tulis “tidak dalam bahaya”. Kalau belum, atau ada yang membaca chat ini, kontak ini tetap bisa dihubungi:
danger-asked-unpaid = Upah itu hak pekerja, juga kalau orangnya sedang dalam masalah. Catat bulan yang belum dibayar, jumlahnya, dan siapa yang berjanji. Simpan kontrak dan bukti transfer. Sebut itu juga ke kontak ini:
danger-asked-pregnant-kin = Menunggu kabar sambil hamil itu berat. Minta satu keluarga menemanimu. Perutmu sakit, keluar darah, atau pusing? Ke bidan, puskesmas, atau rumah sakit sekarang. Untuk mencari kabarnya, hubungi kontak ini:
danger-at-sea-hidden = Di laut: kirim dulu satu pesan ke kontak yang bisa WhatsApp: nama kapal, posisi, jumlah orang, apa yang terjadi. Kirim saat tidak ada yang melihat. Radio bisa didengar kapten. Hemat baterai HP.
danger-at-sea-call-hidden = Di laut: kontak di atas hanya bisa ditelepon. Tidak bisa? Kirim pesan ke keluarga, dan minta mereka yang menelepon. Sebut nama kapal, posisi, jumlah orang, dan apa yang terjadi. Radio bisa didengar kapten. Hemat baterai HP.
danger-died-buried =
    Kami turut berduka. Yang masih bisa dilakukan:
    • Hubungi kontak di atas. Sebut nama almarhum sesuai paspor, nama kapal, posisi, dan tanggalnya.
    • Tulis apa yang kamu lihat: sakit apa, siapa yang memutuskan, dan siapa saksinya. Simpan di tempat rahasia.
    • Keluarganya berhak tahu. Kontak di atas bisa memberi tahu mereka dan menanyakan hak almarhum.
    • Jangan tanda tangan surat yang tidak kamu mengerti, dan jangan melawan sendirian.
danger-still-died-buried = Kami turut berduka. Tulis ke kontak ini nama almarhum, nama kapal, posisi, tanggal, dan siapa saksinya. Keluarganya berhak tahu:
danger-still-died-buried-again = Aku masih di sini. Belum ada jawaban? Kirim satu pesan pendek ke kontak ini: siapa yang meninggal, di kapal apa, dan kapan:
# What is asked of what comes next: nothing is promised that nobody can know.
danger-asked-helpers = Orang sungguhan di kontak ini, bukan aku: aku hanya bot. Mereka bisa menjelaskan apa yang bisa dilakukan dari sana, dan siapa yang bisa datang. Aku tidak bisa menjanjikannya. Sebut tempatnya selengkap mungkin, dan simpan nama yang menjawab:
danger-asked-helpers-self-harm = Kamu tidak harus kuat sendirian. Orang di kontak ini mau mendengarkanmu sekarang, juga kalau kamu belum tahu harus bilang apa. Minta juga satu orang yang kamu percaya duduk di dekatmu:
danger-asked-how-long = Aku tidak tahu berapa lama, dan tidak mau menebak: tiap kasus berbeda. Tanyakan ke kontak ini siapa yang menangani, dan kapan kamu boleh bertanya lagi. Catat nama petugas, tanggal, dan nomor laporannya. Keadaan memburuk? Bilang saat itu juga:
danger-asked-evidence = Ya, kalau tidak ada yang melihat. Foto lukanya, lalu catat tanggal, tempat, dan siapa pelakunya. Kirim salinannya ke satu orang yang kamu percaya. Dokter bisa memeriksa dan mencatat luka itu. Jangan menunda minta tolong demi bukti:
danger-asked-alive = Aku tidak tahu, dan tidak mau menebak. Menunggu kabar seperti ini berat, jadi ajak satu orang menemanimu. Tanyakan ke kontak ini. Sebut nama sesuai paspor, nama kapal atau majikannya, dan kapan terakhir ada kabar:
danger-asked-searched = Laporkan dulu ke kontak ini: tanpa laporan, belum tentu ada yang mencari. Sebut nama sesuai paspor, nama kapal atau majikannya, serta tempat dan tanggal terakhir ada kabar. Siapkan fotonya dan nomor perekrutnya. Minta nama petugas dan nomor laporan:
danger-asked-posted = Kalau itu terjadi, masih ada yang bisa dilakukan, dan itu tetap bukan salahmu. Simpan tangkapan layar dan tautannya, lalu pilih Laporkan di aplikasinya. Jangan bayar supaya tidak disebar: pemeras jarang berhenti. Beri tahu satu orang yang kamu percaya. Kontak ini bisa mendampingi:
danger-asked-block = Simpan dulu tangkapan layar chat, nama akun, dan nomornya: itu bukti. Setelah itu kamu boleh memblokirnya, dan laporkan akunnya di aplikasi itu. Jangan bayar, walau dia mengancam dari akun lain. Kontak ini bisa mendampingi:
# Of police who did not help, a way that is shut, a paper to sign, where to report, and whose number it is.
danger-asked-police-failed = Maaf, kamu sudah berani bicara, dan ini bukan salahmu. Catat nama petugas, kantornya, dan tanggalnya. Ceritakan ke kontak ini, dan minta didampingi kalau melapor lagi. Terancam lagi? Tetap minta tolong, juga ke kantor polisi lain:
danger-asked-police-failed-abroad = Maaf, kamu sudah berani bicara, dan ini bukan salahmu. Catat nama petugas, kantornya, dan tanggalnya. Ceritakan ke kontak ini, dan minta mereka yang bicara dengan polisi di sana:
danger-asked-locked = Tetap tenang, jangan melawan, dan jangan nekat lompat. Sebut ke kontak ini: alamat, pintu mana yang dikunci, siapa yang memegang kuncinya, dan berapa orang di dalam. Ada kebakaran atau orang sakit? Bilang itu lebih dulu:
danger-asked-sign = Jangan tanda tangan dulu, juga kalau didesak atau dijanjikan uang. Minta waktu, lalu minta salinan atau fotonya. Tanyakan dulu isinya ke kontak ini. Dipaksa dan takut disakiti? Utamakan keselamatanmu, lalu catat siapa yang memaksa dan kapan:
danger-asked-where-report = Lapor ke kontak ini, mulai dari yang paling atas. Sebut apa yang terjadi, di mana, dan siapa yang terlibat. Minta nama petugas dan nomor laporannya:
danger-asked-for-anyone = Kamu tetap boleh minta tolong, siapa pun kamu dan bagaimana pun keadaanmu. Ceritakan hanya yang kamu mau. Ditolak atau diperlakukan buruk? Catat nama yang menjawab, lalu coba kontak berikutnya:
danger-asked-contact = Itu nomor { $name }. { $does } Kontaknya:
danger-asked-home-here = Pulang itu boleh, juga kalau ditagih uang pelatihan atau denda. Tidak ada yang boleh mengurung orang karena utang. Sebut ke kontak ini nama PT, alamat, dan alasan pulangnya. Pintu dikunci atau ada ancaman? Minta polisi datang:
danger-asked-home-here-or-there = Pulang itu boleh, juga kalau ditagih uang atau denda. Masih di Indonesia? Sebut ke KP2MI nama PT dan alamatnya. Dikunci atau diancam? Minta polisi datang. Di luar negeri? Kemlu bisa menghubungkan dengan kantor Indonesia di sana:
danger-asked-deported-of-them = Kami tidak tahu apa yang akan terjadi pada dia: polisi dan hakim yang memutuskan. Ceritamu, foto luka, dan chat bisa menjadi bukti. Takut dia membalas? Bilang itu ke kontak ini, dan tanyakan cara melindungimu:
danger-asked-jailed-home-of-them = Kami tidak tahu apa yang akan terjadi pada dia: polisi dan hakim yang memutuskan. Ceritamu, foto luka, dan chat bisa menjadi bukti. Takut dia membalas? Bilang itu ke kontak ini, dan tanyakan cara melindungimu:
danger-asked-locked-other = Sebut ke kontak ini: alamatnya, pintu mana yang dikunci, siapa yang memegang kuncinya, dan berapa orang di dalam. Minta dia tetap tenang, dan jangan nekat lompat. Ada kebakaran atau orang sakit? Bilang itu lebih dulu:

# For who told of somebody else: what helps from afar.
danger-helper-can =
    Dari tempatmu kamu bisa banyak membantu dia:
    • Lapor ke kontak di bawah atas namanya. Catat nama petugas dan nomor laporannya, lalu tanya lagi tiap beberapa hari.
    • Kumpulkan nama sesuai paspor, foto, titik lokasi, nomor perekrut, dan semua chat.
    • Tetap balas chatnya, pendek dan tenang. Jangan tulis soal laporan kalau HP-nya bisa diperiksa.
    • Jangan jemput sendiri, jangan bayar, dan jangan unggah ceritanya dulu.
danger-helper-fetch = Jangan menjemput sendiri. Kamu bisa ikut ditahan, dan dia bisa dihukum atau dipindahkan. Yang bisa mengeluarkannya adalah polisi, dan di luar negeri juga kantor perwakilan Indonesia. Sebut ke kontak ini di mana dia, dan tanya apa yang bisa keluarga siapkan:
home-rage = Itu pasti menakutkan, dan bukan salahmu. Ada yang dipukul, dilempar, atau diancam? Ceritakan di sini, sependek apa pun. Kalau jadi bahaya sekarang, pergi ke tetangga atau ruangan yang bisa dikunci, lalu hubungi:
danger-crew-died = Kami turut berduka untuk yang meninggal. Sebut juga namanya, kapan, dan di posisi mana jenazahnya ditangani, kepada kontak di atas.
