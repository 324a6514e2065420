# Reviewed texts for people in danger. Every first line must be neutral: a lock screen shows it.
danger-opening = Ini info yang kamu minta. Bacalah saat kamu sendirian. Kalau nyawa terancam sekarang, hubungi nomor paling atas lebih dulu:
danger-opening-calm = Ini info yang kamu minta. Bacalah saat kamu sendirian:
danger-trapped =
    Yang bisa kamu lakukan, pelan-pelan:
    • Utamakan keselamatan. Jangan melawan atau nekat kabur sendirian.
    • Kalau aman, beri tahu kontak di atas: nama kota, nama gedung atau titik lokasi, jumlah orang, dan cara menghubungimu.
    • Jangan bayar "tebusan" sebelum bicara dengan kontak di atas.
    • Jangan kirim foto dokumen ke bot ini. Kami tidak memintanya.
danger-documents-held =
    Yang bisa kamu lakukan:
    • Paspor dan KTP adalah milikmu. Menahannya bisa menjadi pelanggaran.
    • Hubungi kontak di atas. Mereka bisa membantu mengurus dokumen pengganti.
    • Catat siapa yang memegang dokumenmu, sejak kapan, dan di mana. Simpan salinannya kalau ada.
    • Jangan merebut dokumen sendirian kalau itu membuatmu tidak aman.
danger-papers-at-home =
    Yang bisa kamu lakukan:
    • Ijazah, KTP, dan paspor bukan jaminan utang yang sah. Jangan bayar tebusan.
    • Bicara dengan pimpinan agen atau perusahaannya, bukan stafnya. Simpan semua chat dan kuitansi sebagai bukti.
    • Ditolak? Lapor ke kontak di atas, Disnaker (dinas tenaga kerja), atau BP3MI (kantor pekerja migran).
    • Jangan merebut sendirian. Kalau diancam atau dikurung, langsung hubungi polisi.
danger-violence =
    Yang bisa kamu lakukan:
    • Kalau bisa, pindah ke tempat yang ada orang lain.
    • Hubungi kontak di atas. Kalau tidak bisa bicara, tulis ke kontak yang menerima pesan.
    • Kalau terluka, minta pertolongan medis. Simpan surat dokter dan foto luka di tempat yang hanya kamu yang bisa buka.
    • Ini bukan salahmu.
danger-sexual-violence =
    Yang bisa kamu lakukan:
    • Ini bukan salahmu. Kamu boleh memilih langkah mana yang mau diambil.
    • Kalau bisa, pindah ke tempat yang ada orang yang kamu percaya.
    • Layanan di atas bisa mendampingi. Kalau ada kontak fisik, atau kamu tidak ingat, periksa ke dokter secepatnya walau tidak ada luka. Kalau bisa, jangan cuci dulu pakaian saat kejadian.
    • Kalau diancam dengan foto atau video: jangan bayar dan jangan kirim lagi. Simpan chat, nama akun, dan nomornya sebagai bukti.
danger-self-harm =
    Terima kasih sudah cerita. Kamu tidak sendirian, dan rasa berat ini bisa dibantu.
    • Hubungi salah satu kontak di atas sekarang dan ceritakan apa adanya. Tidak diangkat? Coba yang berikutnya.
    • Beri tahu satu orang yang kamu percaya, dan minta dia menemanimu malam ini.
    • Jauhkan dulu obat, tali, atau benda tajam. Kalau sedang di tempat tinggi, mundurlah.
danger-despair =
    Terima kasih sudah cerita. Perasaanmu penting, dan kamu tidak harus menanggungnya sendiri.
    • Ceritakan keadaanmu ke satu orang yang kamu percaya, kalau bisa hari ini.
    • Di kontak pertama di atas ada orang yang mendengarkan. Ceritamu tidak perlu rapi.
    • Ini juga soal utang, kerja, atau uang? Tulis di sini, dan kita lihat langkah berikutnya bersama.
    • Kalau terasa begitu berat sampai ingin menyakiti diri, langsung hubungi kontak itu.
danger-minor =
    Anak di bawah 18 tahun dilindungi hukum, dan ini bukan salahnya.
    • Hubungi kontak di atas. Katakan bahwa ini menyangkut anak.
    • Kamu sendiri anaknya? Ceritakan sekarang ke satu orang dewasa yang kamu percaya.
    • Ada yang mengajak bertemu atau pergi? Jangan datang, jangan berangkat. Sudah pergi dan tidak ada kabar? Lapor polisi sekarang.
    • Ada yang minta uang atau foto? Jangan bayar dan jangan kirim lagi. Simpan chat, nama akun, dan nomornya.
danger-missing =
    Yang bisa kamu lakukan:
    • Hubungi kontak di atas dan lapor bahwa keluarga atau temanmu hilang kontak.
    • Siapkan: nama sesuai paspor, kota terakhir, tanggal kontak terakhir, dan nomor atau akun yang mengajaknya.
    • Simpan semua chat dan bukti transfer.
    • Jangan kirim uang kepada orang yang mengaku menahannya sebelum bicara dengan kontak di atas.
danger-medical =
    Yang bisa kamu lakukan:
    • Minta pertolongan medis sekarang: ke klinik atau rumah sakit terdekat, atau minta orang di sekitar menolong.
    • Hubungi kontak di atas. Katakan siapa yang sakit atau terluka, di mana, dan bahwa ia WNI.
    • Keselamatan lebih dulu, urusan dokumen dan biaya bisa menyusul.
danger-medical-sea =
    Yang bisa kamu lakukan:
    • Beri tahu kapten siapa yang sakit atau terluka, atau bahwa air habis. Minta kapal menuju pelabuhan terdekat.
    • Minta kapal lain di dekatmu membantu: lewat radio, lampu, atau kain.
    • Air atau makanan hampir habis? Bagi sisanya untuk semua, dan tampung air hujan. Jangan minum air laut.
    • Hubungi kontak di atas. Katakan siapa yang butuh pertolongan, dan bahwa ia WNI.
danger-crew-abandoned =
    Kapal sudah di pelabuhan, tetapi makanan atau gajimu tidak ada. Itu bukan salahmu. Yang bisa kamu lakukan:
    • Hubungi kontak di atas. Sebut nama kapal, bendera, pelabuhan, jumlah awak, dan sejak kapan makan atau gaji tidak ada.
    • Bilang hal yang sama ke petugas pelabuhan. Ada yang sakit atau lemas? Minta dokter lewat mereka.
    • Jangan tanda tangan surat yang tidak kamu mengerti, juga surat bahwa gaji sudah lunas.
    • Simpan kontrak, buku pelaut, paspor, dan catatan gaji. Jangan meninggalkan kapal sebelum bicara dengan kontak di atas.
danger-violence-sea =
    Yang bisa kamu lakukan:
    • Tetap dekat sesama awak kapal. Jangan melawan, dan jangan berdua saja dengan pelakunya.
    • Ada sinyal? Kirim pesan atau telepon kontak di atas. Nomor yang diawali + bisa dihubungi dari laut dan negara mana pun.
    • Catat siapa yang memukul, kapan, dan siapa yang melihat. Simpan foto luka di tempat yang hanya kamu yang bisa buka.
    • Kapal sandar? Minta tolong ke petugas pelabuhan, polisi, atau kantor perwakilan Indonesia. Ini bukan salahmu.
danger-debt-bondage =
    Yang bisa kamu lakukan:
    • Utang yang dibuat perekrut untuk menahanmu adalah tanda kerja paksa. Kamu berhak minta tolong.
    • Hubungi kontak di atas sebelum membayar apa pun.
    • Catat jumlah utang, potongan gaji, dan siapa yang menagih. Simpan buktinya di tempat aman.
danger-departing =
    Kamu masih bisa batal, walau tiket sudah dibeli:
    • Jangan naik. Datangi petugas: imigrasi, polisi, atau meja BP3MI. Bilang: “Saya takut ditipu, tolong saya.”
    • Telepon kontak di atas, dan kabari satu keluarga di mana kamu sekarang.
    • Pegang sendiri paspor dan HP. Tetaplah di tempat ramai, jangan ikut yang menjemput.
    • Menunda sehari tidak merugikan pekerjaan yang benar.
danger-guarded =
    Kamu masih di Indonesia, jadi polisi di sini bisa dimintai datang:
    • Hubungi polisi lebih dulu. Tidak bisa bicara? Kirim pesan ke keluarga, dan minta mereka yang menelepon polisi.
    • Sebut nama hotel atau alamat, lantai, nomor kamar, berapa orang yang menjaga, dan kapan kamu mau dibawa.
    • Utamakan keselamatan. Jangan melawan atau nekat kabur sendirian.
    • Tetap dibawa ke bandara atau pelabuhan? Bilang ke petugas imigrasi di loket: “Saya dipaksa, tolong saya.” Jangan naik.
danger-carries =
    Kamu masih bisa batal, walau sudah di bandara. Yang membawa yang ditangkap, walau tidak tahu isinya:
    • Jangan daftarkan koper atau paket itu di check-in, dan jangan lewat pemeriksaan dengannya. Jangan buka sendiri.
    • Datangi petugas bea cukai atau polisi bandara sekarang. Bilang: “Saya dititipi ini, saya tidak tahu isinya.”
    • Sudah terlanjur di check-in? Bilang ke petugas sebelum naik.
    • Jangan temui yang menitipkan. Simpan chat dan nomornya, kabari satu keluarga, dan telepon kontak di atas.
danger-departing-boat =
    Kamu masih bisa batal. Jangan naik kapal atau perahu itu, walau sudah bayar:
    • Datangi petugas mana pun di dekatmu: petugas pelabuhan, polisi air, atau imigrasi. Bilang: “Saya takut ditipu, tolong saya.”
    • Telepon polisi, kontak di atas. Sebut di pantai atau pelabuhan mana, jam berapa berangkat, dan berapa orang.
    • Kabari satu keluarga di mana kamu sekarang. Pegang sendiri paspor dan HP.
    • Tidak ada petugas? Menjauh dari dermaga, ke tempat yang ramai. Kalau dijaga orang, jangan melawan.
danger-departing-papers =
    Kamu masih bisa batal, walau paspormu ada di mereka:
    • Jangan ikut ke bandara atau pelabuhan, dan jangan naik.
    • Sudah di bandara? Datangi petugas imigrasi atau polisi. Bilang: “Paspor saya dipegang orang lain, saya takut ditipu.”
    • Paspor adalah milikmu, bukan jaminan. Jangan bayar tebusan. Minta kontak di atas membantu mengambilnya.
    • Kabari satu keluarga di mana kamu sekarang. Simpan semua chat dan kuitansi.
danger-injured =
    • Minta orang di dekatmu menolong sekarang, dan jangan tinggalkan yang terluka sendirian.
    • Pergi ke klinik, rumah sakit, atau UGD terdekat, atau minta diantar. Di kapal? Beri tahu kapten dan minta merapat.
    • Nomor ambulans di tempatmu tidak kami punya. Orang di sekitarmu biasanya tahu.
    • Pelakunya masih di dekatmu? Pindah dulu ke tempat yang ada orang lain.
danger-died =
    Kami turut berduka. Yang bisa kamu lakukan:
    • Hubungi kontak di atas. Sebut nama almarhum sesuai paspor, nama kapal atau tempatnya, posisi, dan kapan terjadi.
    • Minta mereka menahan dulu: jenazah jangan dilarung atau dikubur sebelum perwakilan Indonesia dan keluarganya tahu.
    • Minta dengan tenang, jangan melawan. Catat tanggal, jam, dan siapa saja yang tahu.
    • Jangan tanda tangan surat yang tidak kamu mengerti.
danger-minor-hurt =
    Ini bukan salahmu, dan kamu berhak ditolong.
    • Hubungi kontak paling atas, boleh lewat pesan. Bilang umurmu dan apa yang terjadi. Tidak perlu rapi.
    • Ceritakan sekarang ke satu orang dewasa yang kamu percaya: ibu, nenek, guru, atau tetangga. Minta dia mengantarmu ke dokter atau puskesmas, walau tidak ada luka.
    • Jangan berdua saja dengan dia. Malam ini tidurlah di dekat orang dewasa yang kamu percaya.
    • Diancam dengan foto? Jangan bayar dan jangan kirim lagi. Simpan chat dan nama akunnya.
danger-minor-missing =
    Anak di bawah 18 tahun yang hilang harus segera dicari. Jangan menunggu.
    • Lapor polisi sekarang, di kantor terdekat atau lewat kontak di atas. Katakan umurnya.
    • Siapkan foto terbaru, nama, baju terakhir, kapan dan di mana terakhir terlihat, dan akun atau nomor yang mengajaknya.
    • Tanya teman dan gurunya. Jangan hapus chat apa pun.
    • Mungkin dibawa ke luar negeri? Katakan itu ke polisi. Jangan kirim uang sebelum bicara dengan mereka.
danger-where-unknown = Itu di negara mana? Tulis nama negaranya, supaya kontaknya tepat. Kalau di Indonesia, kontak di atas bisa dihubungi sekarang juga.
danger-writer-at-home = Baik, kamu di Indonesia dan dia di { $country }. Kontak ini bisa kamu hubungi dari sini. Sebut nama dan tempat dia:
danger-which-country-other = Baik, kamu di Indonesia. Di negara mana dia sekarang? Tulis nama negara atau kotanya. Sementara itu, kontak ini bisa dihubungi:
danger-for-other = Baik, ini tentang orang lain, bukan kamu. Kamu bisa membantunya dari tempatmu. Mulai dari kontak ini:
danger-for-own = Baik, ini tentang kamu sendiri. Mulai dari kontak ini:
danger-for-own-gently = Terima kasih sudah berani bilang. Ini bukan salahmu, dan kamu tidak sendirian. Mulai dari kontak ini:
danger-still-other-self-harm = Aku masih di sini. Jangan biarkan dia sendirian, dan jauhkan obat, tali, dan benda tajam darinya. Kamu jauh? Minta orang yang terdekat dengannya datang sekarang. Yang mendengarkan, untuk dia dan untukmu:
danger-still-other-self-harm-again = Aku masih di sini dan membaca tulisanmu. Jangan biarkan dia sendirian, dan dengarkan dia tanpa menghakimi. Ajak dia menghubungi kontak ini bersamamu:
danger-still-other-end = Dia sudah minum sesuatu atau terluka? Bawa dia ke rumah sakit terdekat sekarang.
danger-asked-again = Jawabanku masih seperti yang di atas. Langkah berikutnya untuk keadaanmu bisa dijelaskan kontak ini:
danger-calm = Baik, aku catat. Mau bertanya atau memeriksa tawaran? Tulis lengkap di sini. Kalau ada yang berat atau berbahaya, kontak tadi tetap bisa dihubungi.
danger-which-country = Di negara mana sekarang? Tulis nama negara atau kotanya. Tidak tahu pun tidak apa-apa, kontak ini bisa dihubungi dari mana saja:
danger-at-home = Berarti di Indonesia. Kontak ini bisa dihubungi sekarang juga. Tidak diangkat? Coba yang berikutnya.
danger-still-guarded = Tetap tenang, jangan melawan, dan jangan beri tahu mereka bahwa kamu minta tolong. Telepon atau kirim pesan sekarang: nama tempat, lantai, nomor kamar, dan berapa orang yang menjaga. Kontak yang bisa membantu:
danger-still-guarded-again = Aku masih di sini. Satu pesan pendek cukup: alamat, nomor kamar, dan “saya dijaga, tolong”. Minta juga keluargamu menelepon polisi. Kontaknya:
danger-still-boat = Jangan naik kapal atau perahu itu, juga kalau mereka marah. Menjauh dari dermaga, ke tempat yang ramai, dan datangi petugas mana pun. Kontak yang bisa membantu:
danger-still-boat-again = Kamu tetap tidak harus ikut. Petugas pelabuhan, polisi air, imigrasi, atau warga: minta tolong ke yang paling dekat. Kontak yang bisa membantu:
danger-still-injured = Ini darurat. Sekarang juga ke klinik, rumah sakit, atau UGD terdekat, atau minta orang di dekatmu mengantar. Jangan sendirian. Sesudah itu:
danger-still-injured-again = Sudah ada orang yang menolong? Kalau belum, minta orang terdekat mengantar ke klinik atau rumah sakit sekarang. Sesudah itu:
danger-asked-place-unknown = Tidak tahu nama tempatnya bukan halangan. Kirim titik lokasi lewat WhatsApp ke kontak ini. Tidak bisa? Sebut apa yang terlihat: papan nama, bahasa, plat mobil, dan dari mana kamu dibawa.
danger-asked-place-unknown-other = Tidak tahu alamatnya bukan halangan. Sebut ke kontak ini nama lengkapnya, umurnya, dan kapan ia berangkat. Sebut juga nama, nomor, dan kampung perekrutnya, serta kota terakhir yang kamu tahu:
danger-kin-at-home = Selama ia masih di Indonesia, polisi dan KP2MI bisa mencarinya sebelum ia dibawa ke luar negeri. Hubungi sekarang, walau alamatnya tidak kamu tahu. Siapkan nama lengkapnya, umurnya, fotonya, kapan berangkat, dan nama serta nomor perekrutnya. Siapa nama perekrut atau PT-nya?
danger-asked-offer = Jangan terima dulu, siapa pun yang menawarkan. Utang yang harus lunas, larangan keluar, dan paspor yang ditahan adalah tanda kerja paksa. Teman pun bisa ikut tertipu. Kirim tulisan tawarannya ke sini untuk diperiksa, dan tanyakan ke kontak ini:
danger-asked-visit = Jangan datangi perekrut sendirian, dan jangan mengancam atau membayar. Catat dulu nama, alamat, dan nomornya, lalu berikan ke kontak ini. Mau tetap bertanya langsung? Ajak perangkat desa atau polisi, dan tanyakan di mana dia dan PT mana yang mengurus:
danger-asked-wait = Menunggu itu berat. Minta nama petugas dan nomor laporannya, dan catat tanggalnya. Sambil menunggu, ceritakan hal yang sama ke kontak ini:
danger-asked-papers = Itu penting. Catat siapa yang memegangnya, sejak kapan, dan di mana. Jangan merebutnya sendirian, dan jangan bayar tebusan. Ceritakan ini ke kontak ini:
danger-asked-hurt = Itu kekerasan, dan bukan salahmu. Kalau bisa, jauhi pelakunya dan tetap dekat orang lain. Ceritakan ke kontak ini: siapa pelakunya, kapan, di mana, dan apakah ada yang terluka.
danger-asked-people = Itu penting untuk diketahui penolong. Sebut berapa orang, nama tempat atau titik lokasinya, dan siapa yang paling butuh pertolongan. Ceritakan ke kontak ini:
danger-asked-number = Ini kontaknya. Tidak diangkat? Kirim pesan, lalu coba yang berikutnya:
danger-asked-when = Hubungi kontak ini sekarang, jangan menunggu sampai saat itu. Sebut kapan itu akan terjadi, di mana kamu, dan siapa yang bersamamu.
danger-asked-sent = Itu bukan salahmu, dan kamu bisa berhenti sekarang. Jangan kirim lagi dan jangan bayar, walau diancam. Simpan chat, nama akun, dan nomornya, lalu laporkan akun itu di aplikasinya. Kontak ini bisa mendampingi:
danger-asked-paid = Berhenti di situ: jangan bayar lagi, walau diancam. Hubungi bankmu sekarang, dan minta transfernya ditahan kalau masih bisa. Simpan bukti transfer dan chat. Lalu hubungi kontak ini:
danger-asked-officer-money = Jangan langsung bayar. Tanya dengan sopan nama petugas, kesatuan, dan kantornya, lalu catat. Minta surat resmi dan kuitansi untuk setiap biaya. Ajak satu orang menemanimu, atau lapor ke kantor polisi lain. Ceritakan juga ke kontak ini:
danger-asked-officer-money-abroad = Jangan langsung bayar. Tanya dengan sopan nama petugas, kesatuan, dan kantornya, lalu catat. Minta surat resmi dan kuitansi untuk setiap biaya. Minta juga mereka memberi tahu KBRI atau KJRI. Takut keadaan memburuk? Jangan melawan. Ceritakan ke kontak ini:
danger-asked-at-police = Ceritakan apa yang terjadi, dan minta surat tanda laporannya. Jangan tanda tangan surat yang belum kamu baca. Catat nama petugas dan kantornya. Minta satu orang menemanimu. Kontak ini bisa ditanya juga:
danger-asked-at-police-abroad = Minta penerjemah dulu. Jangan tanda tangan surat yang tidak bisa kamu baca. Minta petugas memberi tahu KBRI atau KJRI. Catat nama petugas dan kantornya, lalu beri tahu kontak ini di mana kamu:
danger-asked-kin-afraid = Takutmu beralasan, dan keluargamu boleh minta dilindungi. Ada ancaman? Minta mereka menelepon polisi dari tempatnya sekarang. Jangan biarkan anak sendirian, dan beri tahu sekolah siapa yang boleh menjemput. Simpan ancamannya sebagai bukti:
danger-asked-resented = Takutmu wajar, dan kamu tidak harus menghadapi mereka sendirian. Kami tidak memberi tahu siapa pun. Tanyakan dulu ke kontak ini siapa yang akan tahu namamu, lalu ceritakan apa yang kamu lihat. Ada yang mengancammu? Sebut itu juga:
danger-asked-village-head = Ketua RT atau kepala desa boleh ikut membantu, tetapi jangan berhenti di situ. Hubungi juga kontak ini sekarang: mereka bisa melindungi dan mendampingi. Ketua RT dekat dengan pelakunya? Langsung saja ke kontak ini:
danger-asked-birth = Minta surat keterangan lahir dari klinik atau rumah sakit, dan simpan baik-baik. Cara mengurus suratnya di tempatmu belum bisa kami jawab dengan pasti. Kamu boleh menanyakannya ke sini, juga tanpa izin kerja:
danger-asked-chat-sinking = Kirim satu pesan ke kontak ini dan ke keluargamu, begitu ada sinyal. Tulis posisi atau titik lokasi, nama kapal, berapa orang, dan apa yang terjadi. Minta mereka meneruskan ke petugas pelabuhan dan tim penyelamat. Hemat baterai HP.
danger-asked-police-help = Kamu boleh minta tolong polisi kalau ada yang terancam, dikurung, atau disakiti. Sebut di mana kamu dan apa yang terjadi.
danger-asked-police-help-abroad = Nyawa terancam? Kamu boleh minta tolong polisi setempat. Takut soal izin atau paspor? Bicara dulu dengan kontak ini, dan tanyakan cara melapor di sana:
danger-asked-police-number = Ini nomor polisi di Indonesia. Kejadiannya di luar negeri? Nomor polisi di sana belum kami punya. Minta kantor Indonesia di sana menghubungkanmu:
danger-asked-not-police = Kamu tidak harus mulai dari polisi, dan kamu boleh memutuskan pelan-pelan. Kontak ini bisa mendengarkan dulu, dan menjelaskan pilihanmu:
danger-asked-phone-off = Catat kapan nomornya terakhir aktif, dan jangan hapus chat terakhirnya. Sebut itu ke kontak ini, bersama nama sesuai paspor, tempat kerja, dan alamat terakhirnya:
leaving-heard =
    Kamu akan segera berangkat. Ada yang membuatmu takut, ragu, atau terpaksa? Kamu masih bisa batal, walau tiket sudah dibeli:
    • Jangan naik dulu. Datangi petugas imigrasi, polisi, atau meja BP3MI. Bilang: “Saya takut ditipu, tolong saya.”
    • Pegang sendiri paspor dan HP, dan kabari satu keluarga.
leaving-heard-other =
    Dia akan segera berangkat, tetapi masih bisa batal, walau tiketnya sudah dibeli. Hubungi dia sekarang, pelan-pelan, tanpa menyalahkan:
    • Minta dia menunda sampai perusahaan dan visa kerjanya dicek.
    • Minta dia memegang sendiri paspor dan HP-nya, dan membagikan lokasi.
    • Di bandara atau pelabuhan, dia boleh bilang ke petugas: “Saya takut ditipu, tolong saya.”
leaving-ask-other = Ceritakan di sini: dia mau ke negara mana, kerja apa, siapa yang mengurus, dan siapa yang memegang paspornya?
leaving-for-stop =
    Jangan naik dulu, walau tiket sudah dibeli. Kamu masih bisa batal, dan ini bukan salahmu:
    • Masih di rumah? Jangan ikut jemputan, dan kabari satu keluarga.
    • Sudah di bandara atau pelabuhan? Datangi petugas imigrasi, polisi, atau meja BP3MI. Bilang: “Saya takut ditipu, tolong saya.”
    • Pegang sendiri paspor dan HP. Sudah bayar? Simpan bukti dan chatnya, jangan kirim lagi.
leaving-for-check =
    Kalau ke sana untuk kerja, pastikan tiga hal ini dulu. Kurang satu saja, jangan naik dulu dan telepon kontak di bawah:
    • Visamu visa kerja, bukan visa turis atau ziarah.
    • Kontrak kerja dan nama perusahaannya ada padamu, juga paspor dan HP.
    • Satu keluarga tahu alamat kerjamu dan siapa yang menjemputmu.
leaving-for-home = Selama masih di Indonesia, kamu bisa batal, pulang, dan minta tolong polisi kapan saja. Diajak lanjut ke luar negeri dari sana? Jangan ikut sebelum dicek di sini. Pegang sendiri KTP dan HP. Kerja apa, dan siapa yang mengurus?
leaving-ask-more = Ceritakan lagi di sini: kerja apa, siapa yang mengurus, dan siapa yang memegang paspormu?
leaving-ask-more-other = Ceritakan lagi di sini: kerja apa, siapa yang mengurus, dan siapa yang memegang paspornya?
leaving-planned = Semoga lancar ya! 🙏 Masih ada waktu untuk mengecek perusahaannya, visa kerjanya, dan kontrakmu. Daftarnya di /siap. Ada yang membuatmu ragu atau takut? Kamu masih boleh batal: ceritakan di sini, atau tekan Bantuan.
leaving-ask = Ceritakan di sini: ke negara mana, kerja apa, siapa yang mengurus, dan siapa yang memegang paspormu?
arrived-heard = Kamu sudah sampai di tempat kerja atau negara lain? Simpan kontak ini sekarang, dan kabari keluarga di mana kamu:
arrived-ask-where =
    Apa semuanya baik? Supaya bantuannya tepat, ceritakan di sini:
    1. Kamu di negara dan kota mana?
    2. Apa kerjanya sama dengan yang dijanjikan?
    3. Siapa yang memegang paspor dan HP-mu?
    4. Bolehkah kamu keluar dan pulang kalau mau?
arrived-ask =
    Apa semuanya baik? Ceritakan di sini:
    1. Apa kerjanya sama dengan yang dijanjikan, dan apa digaji?
    2. Siapa yang memegang paspor dan HP-mu?
    3. Bolehkah kamu keluar dan pulang kalau mau?
danger-opening-now = Ini info yang kamu minta. Lakukan ini lebih dulu, lalu hubungi kontak di bawahnya:
danger-harmed =
    • Pergi sekarang ke rumah sakit atau UGD terdekat di tempatmu berada. Atau minta orang di dekatmu memanggil ambulans di situ.
    • Jangan sendirian. Beri tahu orang di sebelahmu sekarang, dan minta dia mengantar dan menemani.
    • Nomor ambulans di tempatmu tidak kami punya. Orang di sekitarmu atau petugas gedung biasanya tahu.
    • Ada yang diminum? Bawa bungkusnya, dan katakan apa, berapa banyak, dan kapan.
    • Ini terjadi pada orang lain? Temani dia sampai pertolongan datang.
    Terima kasih sudah memberi tahu. Kamu tidak sendirian.
danger-edge =
    • Mundur sekarang. Menjauh dari tepi, rel, atau air, dan jangan mendekat lagi.
    • Pergi ke tempat yang ada orang, sekarang juga. Tidak perlu menjelaskan.
    • Bilang ke orang terdekat atau satpam: “Tolong temani saya, saya takut sendirian.”
    • Hubungi orang yang mendengarkan, di kontak di bawah, dan terus bicara dengannya.
    Terima kasih sudah memberi tahu. Kamu tidak sendirian.
danger-edge-first = Masih di tempat tinggi, dekat rel, atau dekat air? Mundur sekarang, dan pergi ke tempat yang ada orang.
danger-other-edge =
    • Minta orang yang paling dekat dengannya datang sekarang: satpam, petugas, tetangga, atau polisi.
    • Kamu di dekatnya? Bicara pelan, dengarkan, dan minta dia mundur dari tepi. Jangan tinggalkan dia.
    • Kamu jauh? Tetaplah bicara dengannya lewat telepon, dan minta orang lain memanggil bantuan.
    • Jaga juga dirimu: jangan ikut naik ke tepi.
danger-sinking =
    • Pakai pelampung sekarang. Tidak ada? Pegang jeriken kosong, papan, atau apa pun yang mengapung.
    • Tetap berkumpul. Dahulukan anak-anak dan yang terluka.
    • Panggil lewat radio VHF saluran 16: sebut “Mayday”, nama kapal, posisi, dan jumlah orang.
    • Beri tanda ke kapal mana pun di dekatmu: lampu, senter, kain, suara. Beri tahu kapten.
    • Ada sinyal? Telepon siapa saja yang bisa dihubungi, kirim titik lokasi, dan minta ia meneruskan ke tim penyelamat.
danger-other-sinking =
    • Masih bisa dihubungi? Minta mereka pakai pelampung, tetap berkumpul, dan memanggil lewat radio VHF saluran 16.
    • Hubungi kontak di bawah sekarang. Sebut nama kapal, posisi terakhir, jumlah orang, dan kapan kabar terakhir.
    • Kabari juga pemilik kapal dan petugas pelabuhan terdekat. Minta mereka meneruskan ke tim penyelamat.
danger-organ =
    Menyuruh orang menjual ginjal atau organ lain adalah eksploitasi. Utang tidak memberi hak itu kepada siapa pun, dan kamu bukan pelakunya.
    • Hubungi kontak di atas sebelum tanda tangan, berangkat, atau mau diperiksa.
    • Jangan datang ke klinik atau rumah sakit itu. Sudah di sana? Bilang ke dokter atau perawat: “Saya dipaksa.”
    • Pegang sendiri paspor dan KTP. Kabari satu orang yang kamu percaya di mana kamu sekarang.
    • Simpan semua chat, nama, dan nomor yang menyuruhmu.
danger-kin-threatened = Keluargamu di Indonesia yang diancam? Minta mereka menelepon Polisi 110 dari sana sekarang. Simpan ancamannya sebagai bukti, dan jangan bayar sebelum bicara dengan kontak di atas.
danger-raid =
    Yang bisa kamu lakukan:
    • Hubungi kontak di atas sebelum terjadi apa-apa. Tanyakan cara mengurus dokumen atau cara pulang.
    • Izin kerja atau visa yang habis tidak menghapus hak untuk ditolong KBRI atau KJRI.
    • Dihentikan petugas? Tetap tenang, jangan lari. Minta mereka memberi tahu KBRI atau KJRI.
    • Jangan tanda tangan yang tidak dimengerti, dan jangan bayar agen yang menjanjikan surat. Simpan foto paspor dan nomor di atas.
danger-arrested =
    Yang bisa kamu lakukan:
    • Hubungi kontak di atas. Sebut nama yang ditahan sesuai paspor, di kantor mana, sejak kapan, dan karena apa.
    • Minta petugas memberi tahu KBRI atau KJRI. Kalau belum, minta lagi dengan sopan. Izin yang habis tidak menghapus hak untuk ditolong.
    • Jangan tanda tangan surat yang tidak dimengerti. Minta penerjemah dan pendamping hukum dulu.
    • Ada yang minta uang supaya dibebaskan? Bicara dulu dengan kontak di atas.
danger-other =
    Yang bisa kamu lakukan untuk dia:
    • Hubungi kontak di atas. Sebut nama sesuai paspor, tempat terakhir, kapan terakhir ada kabar, dan cara menghubunginya.
    • Simpan semua chat, foto, titik lokasi, dan nomor perekrutnya. Jangan hapus apa pun.
    • Masih bisa chat dengannya? Tulis singkat, dan tanya kapan ia bisa membaca sendirian. Jangan suruh ia lari sendirian.
    • Jangan menghubungi orang yang menahan atau menyakitinya. Minta tebusan? Jangan bayar sebelum bicara dengan kontak di atas.
danger-other-sexual-violence =
    Yang bisa kamu lakukan untuk dia:
    • Percayai dia, dan katakan bahwa ini bukan salahnya. Biarkan dia memilih langkahnya.
    • Layanan di atas bisa mendampingi. Kalau ada kontak fisik, bantu dia ke dokter secepatnya.
    • Sebut ke kontak di atas: di mana dia, dan bagaimana menghubunginya tanpa diketahui pelaku.
    • Jangan sebarkan cerita, foto, atau videonya. Jangan menghadapi pelakunya sendirian.
danger-other-beaten =
    Yang bisa kamu lakukan untuk dia:
    • Terjadi sekarang? Telepon polisi dulu. Sebut alamatnya, dan bilang ada orang yang sedang dipukuli.
    • Panggil orang lain: satpam, ketua RT, pemilik kos, atau tetangga. Jangan masuk atau menghadapi pelakunya sendirian.
    • Sudah reda? Temui dia saat sendirian. Bilang ini bukan salahnya, dan beri tahu kontak di atas.
    • Terluka? Temani dia ke dokter, dan minta surat dokter. Biarkan dia memilih langkah berikutnya.
danger-pictures =
    Ini bukan salahmu, juga kalau kamu yang mengirim fotonya. Yang bisa kamu lakukan:
    • Jangan bayar, jangan kirim apa pun lagi, dan jangan datang menemuinya. Kamu boleh menolak siapa pun, juga pacar.
    • Simpan tangkapan layar chat, akun, tautan, dan nomornya. Lalu laporkan akun atau unggahan itu di aplikasinya.
    • Ceritakan ke satu orang yang kamu percaya, dan minta dia menemanimu.
    • Layanan di atas bisa mendampingi, boleh lewat pesan. Umurmu di bawah 18? Bilang itu lebih dulu.
danger-other-self-harm =
    Terima kasih sudah peduli padanya. Yang bisa kamu lakukan:
    • Jangan biarkan dia sendirian. Kamu jauh? Minta orang yang terdekat dengannya datang sekarang.
    • Dengarkan tanpa menghakimi, lalu ajak dia menghubungi kontak di atas bersamamu.
    • Jauhkan obat, tali, dan benda tajam darinya.
    • Dia sudah minum sesuatu atau terluka? Bawa ke rumah sakit terdekat sekarang.
report-from-abroad = Kamu di { $country }, jadi laporkan ke kantor Indonesia di sana lebih dulu. Mereka juga bisa mengurus dokumen pengganti:
report-from-abroad-ask = Apa yang terjadi di sana? Tulis kalau paspor atau HP-mu diambil, kamu tidak boleh keluar, atau ada yang mengancam.
danger-minor-departing =
    Anak di bawah 18 tahun tidak boleh diberangkatkan untuk kerja ke luar negeri. Ini bukan salah anaknya:
    • Jangan naik kapal, mobil, atau pesawat itu, juga kalau paspor dan tiketnya sudah jadi.
    • Kamu sendiri anaknya? Datangi orang dewasa yang kamu percaya, polisi, atau petugas di pelabuhan. Bilang: “Umur saya belum 18, saya mau diberangkatkan.”
    • Kamu keluarganya? Telepon kontak di atas sekarang. Sebut umurnya, dari mana, jam berapa, dan siapa yang membawa.
    • Simpan chat, nama, dan nomor yang mengajak. Dijaga orang? Jangan melawan, kirim lokasi ke keluarga.
danger-moved-on =
    Kamu masih bisa berhenti di sini, walau paspormu ada di mereka:
    • Hubungi kontak di atas sekarang. Sebut kota, alamat atau titik lokasi, kapan dan ke mana kamu akan dibawa.
    • Katakan siapa yang memegang paspormu. Perwakilan RI bisa membuat dokumen pengganti, jadi jangan menunggu paspor kembali.
    • Kalau bisa menolak dengan selamat, jangan naik. Ada polisi atau petugas? Tunjukkan: “They have my passport. I am afraid I am being trafficked. Please help me.”
    • Dijaga atau diancam? Jangan melawan. Kirim titik lokasi, plat mobil, dan nama mereka ke satu keluarga.
danger-other-departing =
    Dia masih bisa batal, walau tiket sudah dibeli:
    • Hubungi dia sekarang. Minta dia jangan naik dulu, dan mendatangi petugas imigrasi, polisi, atau meja BP3MI.
    • Jangan menghakimi. Minta dia mengirim posisi, nomor penerbangan atau kapal, dan nomor perekrutnya.
    • Telepon kontak di atas. Sebut dari mana, kapan, dan ke mana dia berangkat.
    • Minta dia memegang sendiri paspor dan HP-nya.
danger-other-medical =
    Yang bisa kamu lakukan untuk dia:
    • Hubungi kontak di atas. Katakan siapa yang sakit atau terluka, di mana, dan bahwa ia WNI.
    • Bisa menghubunginya? Minta dia ke klinik atau rumah sakit terdekat, atau minta tolong orang di dekatnya.
    • Majikan melarang berobat? Katakan itu ke kontak di atas. Sebut nama majikan dan alamat kerjanya.
    • Keselamatan lebih dulu, urusan dokumen dan biaya bisa menyusul.
danger-baby-taken =
    Yang bisa kamu lakukan:
    • Hubungi kontak di atas sekarang, dan sebut dulu soal bayi atau anakmu.
    • Sebut namanya, tanggal lahirnya, siapa yang membawa, kapan, dan ke mana.
    • Jangan tanda tangan surat yang menyerahkan anak. Sudah terlanjur? Katakan juga itu.
    • Simpan surat lahir, foto, dan semua chat. Jangan merebutnya sendirian kalau itu berbahaya bagimu.
danger-followed-home =
    Kamu sudah di Indonesia, jadi polisi di sini bisa dimintai datang:
    • Mereka datang atau mengancam sekarang? Telepon kontak paling atas, dan sebut alamatmu.
    • Jangan temui mereka sendirian. Beri tahu keluarga, tetangga, ketua RT, dan sekolah anak, siapa yang boleh menjemput.
    • Simpan chat, nomor, foto, dan pelat kendaraannya sebagai bukti. Jangan bayar.
    • Kamu saksi atau korban? Tanyakan ke LPSK cara minta perlindungan, juga untuk keluargamu.
danger-foreign =
    Yang bisa kamu lakukan di Indonesia:
    • Dikurung, dipukul, atau diancam sekarang? Telepon kontak paling atas. Sebut tempatmu dan apa yang terjadi.
    • Kedutaan atau konsulat negaramu bisa membantu soal paspor dan kepulangan. Nomornya belum kami punya. Minta polisi menghubungkanmu.
    • Paspor adalah milikmu. Minta penerjemah, dan jangan tanda tangan surat yang tidak bisa kamu baca.
    • Utamakan keselamatan. Jangan melawan atau nekat kabur sendirian.
danger-pregnant = Sedang hamil? Periksa ke dokter, bidan, atau klinik secepatnya. Bilang sudah berapa bulan, dan apakah ada nyeri atau perdarahan.
danger-pregnant-other = Dia sedang hamil? Bantu dia periksa ke dokter, bidan, atau klinik secepatnya. Sebut kehamilannya juga ke kontak di atas.
danger-pregnant-abroad = Izin kerja atau visa yang habis tidak menghapus hak untuk ditolong KBRI atau KJRI, juga saat hamil dan melahirkan.
danger-unclear =
    Yang bisa kamu lakukan:
    • Hubungi kontak di atas dan ceritakan dengan kata-katamu sendiri. Kalau tidak bisa bicara, tulis ke kontak yang menerima pesan.
    • Kalau bisa tanpa membahayakanmu, tetaplah dekat orang yang kamu percaya.
    • Kalau ini tentang orang lain: siapkan namanya, tempat terakhirnya, dan kapan terakhir ada kabar.
    • Jangan kirim uang kepada siapa pun sebelum bicara dengan kontak di atas.
danger-beside-self-harm = Kalau semua ini terasa terlalu berat: di antara kontak di atas ada yang siap mendengarkanmu.
danger-ask-country = Sedang di luar negeri? Tulis nama negaranya (misalnya "Kamboja" atau "Arab Saudi"), supaya kami bisa memberi kontak terdekat.
danger-where = Kalau ini di Indonesia, polisi bisa datang. Telepon 110 sekarang: sebut alamat atau titik lokasi, apa yang terjadi, dan berapa orang. Tidak bisa bicara? Minta orang lain yang menelepon. Kalau sedang di luar negeri, pilih negaranya di bawah.
danger-where-local = Nomor kantor di daerahmu belum kami punya. KP2MI bisa menyambungkanmu ke sana.
danger-place-noted = Tempatnya sudah aku catat, dan langkah di atas tetap berlaku. Hubungi kontak ini sekarang, dan sebut tempat itu:
danger-at-sea = Di laut: kirim dulu satu pesan ke kontak yang bisa WhatsApp: nama kapal, posisi, jumlah orang, apa yang terjadi. Panggil juga lewat radio VHF saluran 16. Hemat baterai HP.
danger-at-sea-call = Di laut: kontak di atas hanya bisa ditelepon. Tidak bisa? Kirim pesan ke keluarga, dan minta mereka yang menelepon. Sebut nama kapal, posisi, jumlah orang, dan apa yang terjadi. Panggil juga lewat radio VHF saluran 16. Hemat baterai HP.
danger-only-calls = Kontak di atas hanya bisa ditelepon. Tidak bisa bicara? Kirim pesan ke keluarga atau teman, dan minta mereka yang menelepon: siapa, di mana, dan apa yang terjadi.
danger-asked-refuses = Dia sendiri yang memutuskan, jadi jangan memaksanya. Katakan bahwa ini bukan salahnya, dan bahwa kamu menemaninya. Dia boleh bercerita dulu ke kontak ini, juga kalau tidak mau melapor. Kalau dia terancam sekarang, bantu dia ke tempat yang ada orang lain.
danger-asked-risk = Dari sini kami tidak bisa melihat keadaanmu. Tetapi yang kamu ceritakan cukup untuk minta tolong sekarang. Jangan menunggu sampai lebih berat, dan tanyakan langkah pertama ke kontak ini:
danger-write = Kalau hanya bisa menulis: kirim satu pesan WhatsApp singkat ke kontak di atas. Sebut siapa, di mana, dan apa yang terjadi. Hapus sesudahnya kalau HP diperiksa.
danger-still = Aku masih di sini. Yang paling membantu sekarang: hubungi kontak ini. Tidak diangkat? Coba lagi, kirim pesan, lalu coba yang berikutnya.
danger-still-calls = Aku masih di sini. Yang paling membantu sekarang: telepon kontak ini. Tidak diangkat, atau tidak bisa bicara? Minta keluarga yang menelepon, lalu coba yang berikutnya.
danger-still-more = Kamu boleh terus menulis di sini. Kalau ada yang minta uang, bicaralah dulu dengan kontak ini.
danger-still-departing = Kamu masih bisa batal, sampai detik terakhir. Jangan keluar sendirian kalau ada yang menunggumu. Di bandara, pelabuhan, atau pos perbatasan: datangi petugas imigrasi atau polisi, dan minta dijemput keluarga. Kontak yang bisa membantu:
danger-still-again = Aku masih di sini dan membaca tulisanmu. Aku hanya bot; manusia bisa menolong lebih banyak. Coba juga kontak ini:
danger-still-again-end = Ternyata tidak dalam bahaya? Tulis “aku tidak dalam bahaya”, lalu kita lanjut ke pertanyaanmu.
danger-still-departing-again = Kamu tetap tidak harus ikut. Pilih yang paling dekat sekarang: petugas maskapai, imigrasi, atau polisi. Bilang: “Saya takut ditipu, tolong saya.” Kontak yang bisa membantu:
danger-still-self-harm-again = Aku masih di sini dan membaca tulisanmu. Satu hal kecil dulu: datangi satu orang, atau hubungi kontak ini. Kamu tidak perlu menjelaskan semuanya.
danger-still-harmed-again = Sudah di jalan ke rumah sakit atau UGD terdekat? Kalau belum, minta orang di dekatmu mengantar sekarang, dan tetaplah bersamanya. Sesudah itu:
danger-thanks-again = Dengan senang hati. Kamu boleh menulis di sini kapan saja.
danger-none = Syukurlah. Kalau suatu saat berubah, langsung tulis di sini. Mau bertanya atau memeriksa tawaran kerja? Kirim saja.
danger-contacts-above = Syukurlah kamu tidak dalam bahaya. Kalau suatu saat perlu, kontaknya ada di atas.
danger-asked-say = Tidak perlu rapi. Sebut namamu, di mana kamu, apa yang terjadi, dan apakah ada yang terluka atau masih terancam. Minta penerjemah, dan jangan tanda tangan surat yang tidak kamu mengerti. Hal yang sama bisa kamu ceritakan ke kontak ini:
danger-asked-say-other = Tulis pendek dan tenang: “Aku percaya kamu, dan ini bukan salahmu. Kapan kamu bisa membaca sendirian?” Jangan menyuruhnya lari, melawan, atau membayar. Tanyakan apa yang dia butuhkan, lalu sampaikan ke kontak ini:
danger-asked-say-kin = Ceritakan pelan-pelan apa yang kamu tahu: di mana dia, apa yang dia tulis, dan kapan. Minta mereka tidak mengirim uang, dan tidak menghubungi orang yang menahan atau menyakitinya. Keluarga bisa melapor sendiri ke kontak ini, dengan nama sesuai paspor:
danger-asked-say-them = Bilang pelan-pelan, tanpa menyalahkan: “Aku khawatir. Tunda dulu, kita cek bareng perusahaan dan visanya.” Lalu tanya siapa yang membayar tiket, siapa yang menjemput, dan apa visanya. Tunjukkan berita tentang korbannya. Dia tetap pergi? Minta dia memegang sendiri paspor dan HP, dan membagikan lokasi. Kontak ini bisa membantu:
danger-asked-say-self-harm = Tidak perlu kata-kata yang bagus. Bilang saja: “Aku sedang sangat berat, dan takut sendirian.” Nanti mereka yang bertanya. Kamu bisa mulai dari kontak ini:
danger-asked-unknown-again = Untuk itu pun belum ada jawaban yang sudah diperiksa. Tanyakan ke sini, dengan kata-kata yang kamu tulis tadi:
danger-still-edge = Aku masih di sini. Mundur sekarang: menjauh dari tepi, rel, atau air. Lalu pergi ke tempat yang ada orang, dan minta satu orang menemanimu. Hubungi juga yang mendengarkan:
danger-still-edge-again = Aku masih di sini dan membaca tulisanmu. Satu langkah dulu: mundur, menjauh dari tepi, lalu turun ke tempat yang ada orang. Telepon kontak ini sambil berjalan:
danger-still-means = Aku masih di sini. Berikan sekarang obat atau benda itu ke satu orang, dan minta dia menyimpannya. Tidak ada orang? Taruh jauh dari jangkauanmu, lalu keluar dari ruangan itu dan hubungi:
danger-still-means-again = Aku masih di sini dan membaca tulisanmu. Jauhkan dulu obat, tali, atau benda tajam itu, lalu pergi ke tempat yang ada orang. Yang mendengarkan:
danger-left-edge = Terima kasih sudah mundur, itu berat dan kamu melakukannya. Tetaplah bersama orang lain, dan jangan kembali ke sana. Minta satu orang menemanimu malam ini. Yang mendengarkan:
danger-thanks-close = Sama-sama. Aku masih di sini, jadi jangan pergi dulu. Tetaplah di tempat yang ada orang, jauh dari tepi, obat, dan benda tajam. Siapa yang bisa menemanimu sekarang? Yang mendengarkan:
danger-thanks-close-again = Dengan senang hati, dan aku tetap membaca tulisanmu. Jangan sendirian malam ini. Kontak ini tetap bisa dihubungi, juga kalau terasa lebih ringan:
danger-thanks = Sama-sama. Kontak di atas tetap bisa dihubungi kapan saja, dan kamu boleh menulis lagi di sini. Kalau HP-mu diperiksa orang, hapus obrolan ini.
danger-joke = Syukurlah kalau hanya bercanda. Kalau suatu saat sungguh berat, tulis lagi di sini kapan saja.
danger-over = Syukurlah. Kalau keadaan berubah, tulis lagi di sini kapan saja.
danger-still-self-harm = Aku masih di sini, dan kamu boleh terus menulis. Jangan sendirian dulu: datangi atau telepon satu orang sekarang. Jauhkan obat, tali, atau benda tajam. Kalau sedang di tempat tinggi, mundurlah.
danger-still-despair = Aku masih di sini, dan kamu boleh terus menulis. Kamu tidak harus sendirian dengan ini. Yang mendengarkan, dan yang lain yang membantu:
danger-still-despair-again = Aku masih di sini dan membaca tulisanmu. Adakah satu orang yang bisa kamu telepon atau temani duduk hari ini? Kontak ini juga bisa dihubungi:
danger-still-despair-end = Mau bertanya soal kerja, utang, atau tawaran? Tulis di sini.
danger-still-harmed = Ini tetap darurat, juga kalau baru terasa pusing atau mengantuk. Sekarang juga ke rumah sakit atau UGD terdekat, atau minta orang di dekatmu memanggil ambulans. Jangan sendirian: beri tahu orang di sebelahmu. Sesudah itu:
danger-still-harmed-end = Kamu boleh terus menulis di sini, tetapi jangan menunggu jawabanku. Pergilah sekarang.
danger-played-down = Kamu tidak harus terlihat baik-baik saja di sini. Ceritakan sebisamu, atau tidak usah dulu. Yang terjadi bukan salahmu, dan kontak ini tetap bisa dihubungi:
danger-played-down-other = Yang disakiti sering bilang begitu, karena takut atau lelah. Itu belum berarti sudah selesai. Bilang bahwa ini bukan salahnya, dan kamu menemaninya. Jangan memaksanya melapor. Kontak ini boleh kamu tanya dulu:
danger-played-down-again = Aku tetap membaca tulisanmu, kapan pun kamu siap. Capek pun boleh diceritakan, ke sini atau ke kontak ini:
danger-played-down-end = Sudah tidak dalam bahaya, atau salah kirim? Tulis “aku tidak dalam bahaya” atau “salah kirim”.
danger-answer-wrong = Maaf kalau jawabanku keliru. Apa yang salah: orangnya, tempatnya, atau kejadiannya? Tulis yang benar, supaya langkahnya cocok. Kontak ini tetap bisa dihubungi:
danger-taken-back = Syukurlah, senang mendengarnya. Kontak tadi tetap ada di atas, kalau suatu saat perlu. Mau bertanya atau memeriksa tawaran kerja? Tulis saja di sini.
danger-taken-back-harmed = Terima kasih sudah memberi tahu. Kalau ada yang diminum atau terluka, tetap periksa ke rumah sakit sekarang, juga kalau belum terasa apa-apa. Ajak satu orang menemanimu.
danger-asked-chat = Tidak bisa menelepon? Kirim pesan ke kontak ini. Cukup singkat: siapa, di mana, dan apa yang terjadi. Kirim saat tidak ada yang melihat, dan hapus sesudahnya kalau HP diperiksa.
danger-asked-no-answer = Coba sekarang kontak berikutnya. Kirim pesan juga ke yang belum menjawab, supaya mereka bisa menghubungi balik.
danger-asked-no-answer-self-harm = Maaf, menunggu sendirian itu berat. Jangan berhenti di situ, coba kontak ini sekarang. Bisa juga datangi orang terdekat, puskesmas, atau rumah sakit. Bilang: “Aku takut sendirian, tolong temani aku.”
danger-asked-talk = Ada. Aku hanya komputer, tetapi di kontak ini ada orang sungguhan yang mendengarkan. Ceritakan pelan-pelan, tidak perlu rapi. Kalau bisa, minta juga satu orang yang kamu percaya menemanimu.
danger-asked-watched = Tulis dan baca hanya saat kamu sendirian, lalu hapus. Ketik /bersihkan untuk mengosongkan obrolan ini. Jangan beri tahu orang yang menahanmu bahwa kamu minta tolong. Yang bisa dihubungi lewat pesan:
danger-asked-watched-other = Ada yang mengawasinya. Kirim pesan pendek saja, dan tunggu sampai dia bilang sedang sendirian. Jangan sebut polisi, KBRI, atau rencana di chat itu, dan minta dia menghapusnya. Sampaikan ke kontak ini bahwa dia diawasi:
danger-asked-run = Kami tidak bisa melihat keadaanmu, jadi jangan nekat pergi sendirian. Tanyakan dulu ke kontak ini, kapan dan ke mana sebaiknya. Nyawa terancam sekarang? Datangi tempat yang ada orang lain, polisi, atau kantor perwakilan Indonesia.
danger-asked-run-family = Boleh, dan kamu tidak butuh izinnya. Pilih saat dia tidak ada, jangan bilang rencanamu, dan beri tahu satu orang ke mana kamu pergi. Bawa anak, HP, uang, obat, KTP, KK, dan buku nikah kalau bisa. Terancam sekarang? Minta polisi datang. Kontak ini bisa mendampingi:
danger-asked-deported = Kami tidak tahu apakah kamu akan ditahan atau dipulangkan, karena aturan tiap negara berbeda. Kamu tetap boleh minta bantuan KBRI atau KJRI, juga kalau berangkatnya tidak lewat jalur resmi. Tanyakan kasusmu ke kontak ini:
danger-asked-pay = Jangan. Jangan bayar atau transfer ke siapa pun sebelum bicara dengan kontak ini. Bantuan KBRI dan KJRI gratis, kecuali biaya resmi surat pengganti paspor (SPLP). Simpan chat dan nomor rekening yang meminta uang sebagai bukti.
danger-asked-free = Bantuan KBRI dan KJRI gratis, kecuali biaya resmi surat pengganti paspor (SPLP). Ada yang mengaku petugas dan minta uang? Jangan bayar. Hubungi kontak ini:
danger-asked-police = Tidak perlu menunggu laporan polisi, hubungi kontak ini sekarang juga. Ini tentang anak atau orang hilang? Lapor juga ke polisi terdekat hari ini. Kalau ia di luar negeri, hubungi juga perwakilan Indonesia di sana.
danger-asked-home = Kantor perwakilan Indonesia bisa membantu kepulangan, juga kalau berangkatnya tidak lewat jalur resmi. Layanannya gratis, kecuali biaya resmi surat pengganti paspor (SPLP). Mulai dari kontak ini:
danger-asked-pregnant = Itu kekhawatiran yang wajar, dan ini bukan salahmu. Temui dokter atau klinik secepatnya. Mereka bisa memeriksa, dan menjelaskan pilihanmu. Kontak ini bisa membantumu sampai ke sana:
danger-asked-afraid = Wajar kalau kamu takut atau malu, dan ini bukan salahmu. Kamu tidak perlu menceritakan semuanya sekaligus. Satu kalimat pun cukup untuk memulai, ke kontak ini:
danger-asked-unknown = Itu belum bisa kujawab. Kontak ini bisa, tanyakan langsung:
danger-still-contact = Kontak tadi tetap bisa dihubungi:
danger-still-end = Bilang saja: “Aku takut sendirian, tolong temani aku.” Tidak diangkat? Coba yang berikutnya, atau orang terdekat di sekitarmu.
danger-more = Kami hanya bot dan tidak bisa datang menolong. Kontak di atas adalah orang sungguhan. Kamu boleh terus menulis di sini.
danger-ask-guess = Apakah ini terjadi di { $country }? Tekan tombol di bawah. Kalau bukan, tulis nama negaranya.
danger-guess = Ya, di { $country }
danger-no-office-near = Untuk { $place } kami belum punya nomor kantor perwakilan Indonesia yang sudah diperiksa. Minta Kemlu menghubungkanmu dengan kantor yang terdekat dari sana.
danger-no-office = Kami belum punya nomor KBRI atau KJRI di { $country } yang sudah diperiksa. Minta Kemlu menghubungkanmu dengan kantor Indonesia di sana.
danger-clear = Kalau ada yang memeriksa HP-mu: tekan lama pesan ini, pilih Hapus, atau hapus seluruh obrolan ini.
danger-country-contacts = Kontak untuk { $country }:
danger-believed = Aku percaya, dan ini serius. Jangan tunggu, minta orang datang ke tempatmu sekarang.
danger-asked-arriving = Sekarang: ke tempat yang ada orang. Tidak bisa? Jangan melawan. Matikan suara HP dan sembunyikan. Telepon kalau masih sempat:
danger-asked-arriving-again = Tetap di tempat yang terkunci atau ramai, dan jangan dibuka. Ganjal pintu, jauhi jendela, dan kecilkan suara HP. Ada jalan keluar lain atau tetangga yang bisa dipanggil? Pergilah sekarang. Lalu sebut alamatmu ke kontak ini:
danger-asked-battery = Kirim satu pesan pendek sekarang: namamu, tempatmu, dan “tolong, saya dalam bahaya”. Kirim yang sama ke satu keluarga. Lalu redupkan layar dan tutup aplikasi lain:
danger-asked-phone-taken = Selagi HP di tanganmu, kirim satu pesan ke kontak ini dan satu keluarga: namamu, titik lokasi, siapa yang menahanmu. Minta keluarga melapor kalau besok kamu tidak menulis. Salin satu nomor di kertas kecil dan sembunyikan. Lalu ketik /bersihkan. Diminta menyerahkan HP? Jangan melawan:
danger-asked-secret = Yang membaca tulisanmu di sini komputer, bukan orang. Pesanmu tidak kami simpan, kecuali kamu setuju membuat laporan. Obrolan ini tetap ada di HP-mu dan di Telegram; bersihkan lewat /bersihkan. Kontak ini orang sungguhan, jadi tanyakan dulu siapa yang akan mereka beri tahu:
danger-asked-who = Aku CekDulu, sebuah bot: komputer yang menjawab, bukan orang, polisi, atau agen. Aku tidak bisa datang menolong, dan tidak memberi tahu siapa pun. Pesanmu tidak disimpan sebelum kamu setuju. Orang sungguhan ada di kontak ini:
danger-asked-delete = Ketik /bersihkan. Di HP-mu: tekan lama obrolan ini di daftar chat, lalu pilih Hapus. Hapus juga catatan panggilan dan pesan ke kontak. Catat dulu satu nomor di tempat yang tidak diperiksa:
danger-asked-next = Satu langkah saja sekarang: hubungi kontak ini. Sebut namamu, tempatmu, dan apa yang terjadi. Lalu catat nama yang menjawab, dan tulis di sini kalau tidak ada jawaban:
danger-asked-language = Tidak apa-apa. Sebut dulu bahasamu, dan minta penerjemah. Menulis pesan pendek lebih mudah diterjemahkan: namamu, tempatmu, dan apa yang terjadi. Jangan tanda tangan yang tidak bisa kamu baca. Kontaknya:
danger-asked-lawyer = Tanyakan ke kontak ini soal pendamping hukum, dan apakah ada yang tanpa biaya. Sebut nama yang ditahan dan kantornya. Jangan bayar orang yang menjanjikan bebas, dan jangan tanda tangan yang tidak dimengerti:
danger-asked-jailed-home = Aturan Indonesia melindungi orang yang benar-benar dipaksa dari hukuman (Pasal 18 UU 21/2007). Penyidik tetap menilai tiap kasus, jadi kami tidak bisa memastikannya. Katakan sejak awal bahwa kamu dipaksa, dan simpan buktinya. Tanyakan kasusmu ke kontak ini:
danger-asked-no-report = Tidak apa-apa, kamu yang memutuskan, dan kami tidak melapor ke siapa pun. Tanpa melapor pun: catat apa yang terjadi, kapan, dan di mana. Simpan catatan itu di tempat rahasia, dan beri tahu satu orang yang kamu percaya. Kontak ini boleh kamu tanya dulu, tanpa harus melapor:
danger-asked-no-report-hurt = Tidak apa-apa, kamu yang memutuskan, dan kami tidak melapor ke siapa pun. Tanpa melapor pun: tetap dekat orang lain, obati lukamu, dan simpan foto luka di tempat rahasia. Beri tahu satu orang yang kamu percaya. Kontak ini boleh kamu tanya dulu, tanpa harus melapor:
danger-asked-no-report-self-harm = Tidak apa-apa, kamu yang memutuskan, dan kami tidak melapor ke siapa pun. Soal lapor boleh nanti. Sekarang yang penting kamu tidak sendirian: datangi atau telepon satu orang. Jauhkan obat, tali, dan benda tajam. Yang mendengarkan, tanpa harus melapor:
danger-asked-no-report-other-self-harm = Tidak apa-apa, kami tidak melapor ke siapa pun, dan soal lapor boleh nanti. Sekarang jangan biarkan dia sendirian. Jauhkan obat, tali, dan benda tajam darinya. Yang mendengarkan, tanpa harus melapor:
danger-asked-no-report-sought = Takutmu wajar, dan kami tidak melapor ke siapa pun. Tetapi dia tidak bisa menunggu: makin cepat dicari atau dilindungi, makin baik. Bicaralah sekarang dengan kontak ini, sebut umurnya dan apa yang kamu takuti. Minta mereka mendampingimu ke polisi hari ini. Kalau dia dibawa orang, jangan menunggu besok:
danger-asked-no-report-minor = Takutmu wajar, dan kami tidak melapor ke siapa pun. Kamu tidak harus menghadapi ini sendirian. Ceritakan sekarang ke satu orang dewasa yang kamu percaya, dan simpan buktinya. Ada yang minta foto atau uang? Jangan kirim. Kontak ini boleh kamu tanya dulu, dan bilang umurmu:
danger-asked-no-report-sexual = Tidak apa-apa, kamu yang memutuskan, dan kami tidak melapor ke siapa pun. Ini bukan salahmu. Simpan buktinya, seperti chat dan nama akun, supaya kamu masih bisa memilih nanti. Ada yang mengancam dengan foto? Jangan bayar dan jangan kirim lagi. Ada yang menyakiti tubuhmu? Pergilah ke dokter. Kontak ini boleh kamu tanya dulu, tanpa harus melapor:
danger-asked-tell-nobody = Kami tidak memberi tahu siapa pun: tidak keluarga, majikan, atau polisi. Pesanmu tidak disimpan, kecuali kamu sendiri setuju membuat laporan. Siapa yang boleh tahu, kamu yang memilih. Satu orang yang kamu percaya bisa sangat membantu. Kontak ini boleh kamu tanya dulu, siapa yang akan mereka beri tahu:
danger-asked-tell-nobody-minor = Kami tidak memberi tahu siapa pun: tidak orang tuamu, sekolah, atau polisi. Pesanmu tidak disimpan, kecuali kamu sendiri setuju membuat laporan. Tetapi jangan sendirian dengan ini, karena ini bukan salahmu. Pilih sendiri satu orang dewasa yang kamu percaya. Kontak ini boleh kamu tanya dulu, siapa yang akan mereka beri tahu:
danger-asked-tell-nobody-self-harm = Kami tidak memberi tahu siapa pun: tidak keluarga, teman, atau polisi. Pesanmu tidak disimpan, kecuali kamu sendiri setuju membuat laporan. Tetapi jangan sendirian dulu: pilih sendiri satu orang yang kamu percaya, siapa pun itu. Jauhkan obat, tali, dan benda tajam. Ini yang mendengarkan. Tanyakan dulu siapa yang akan mereka beri tahu:
danger-asked-silenced = Kamu boleh bercerita, walau disuruh diam, dan ini bukan salahmu. Kami tidak memberi tahu siapa pun. Takut ketahuan? Tulis saat sendirian, lalu hapus. Ada ancaman? Sebut itu lebih dulu ke kontak ini:
danger-asked-others-refuse = Kamu tidak butuh izin mereka untuk minta tolong. Hubungi kontak ini sendiri sekarang, atau minta satu teman yang melakukannya. Sebut apa yang terjadi, di mana, dan siapa yang menolak. Catat jamnya dan siapa saksinya:
danger-asked-unwilling = Kamu boleh bilang tidak, dan kamu yang memutuskan langkahnya. Ada yang memaksamu? Beri tahu satu orang yang kamu percaya di mana kamu, dan bilang ke kontak ini bahwa kamu dipaksa:
danger-asked-unwilling-minor = Tidakmu penting, dan ini bukan salahmu. Anak di bawah 18 tahun dilindungi hukum. Ceritakan sekarang ke satu orang dewasa yang kamu percaya: guru, nenek, atau tetangga. Bilang ke kontak ini umurmu, dan bahwa kamu tidak mau:
danger-asked-phone-off-self-harm = Jangan menunggu balasannya. Minta orang yang paling dekat dengannya datang sekarang: teman sekamar, tetangga, satpam, atau majikan. Sebut alamat lengkapnya. Minta orang di sana menelepon nomor darurat setempat. Terus hubungi dia. Kontak ini untukmu dan untuk dia:
danger-asked-phone-off-departing = Terus telepon, dan kirim pesan: “Jangan naik dulu. Petugas bisa menolongmu.” Hubungi juga siapa pun yang ada di dekatnya. Beri tahu kontak ini nomornya, tempat berangkatnya, jamnya, dan siapa yang membawa:
danger-asked-pay-pictures = Jangan bayar dan jangan kirim lagi, walau mereka minta terus atau mengancam. Pemeras jarang berhenti setelah dibayar. Simpan chat, nama akun, dan nomornya, lalu laporkan akun itu di aplikasinya. Ini bukan salahmu. Kontak ini bisa mendampingi:
danger-asked-pay-home = Jangan. Jangan bayar atau transfer ke siapa pun sebelum bicara dengan kontak ini. Simpan chat dan nomor rekening yang meminta uang sebagai bukti.
danger-asked-money-back = Baru dikirim? Hubungi bankmu sekarang, minta transfernya ditahan, lalu lapor ke sini. Sudah lama? Tetap lapor, tetapi kami tidak bisa berjanji uangnya kembali. Simpan bukti transfer, nomor rekening, dan chatnya. Jangan bayar siapa pun yang berjanji mengembalikannya:
danger-asked-deported-foreign = Kami tidak tahu apakah kamu akan ditahan. Katakan dulu ke polisi bahwa kamu dikurung atau disakiti, dan minta penerjemah. Minta mereka memberi tahu kedutaan atau konsulat negaramu. Tanyakan juga ke kontak ini:
danger-asked-home-foreign = Kedutaan atau konsulat negaramu bisa membantu soal paspor dan kepulangan. Nomornya belum kami punya. Minta kontak ini menghubungkanmu:
danger-asked-free-foreign = Jangan bayar orang yang mengaku petugas. Tanyakan dulu biayanya ke kontak ini, dan minta dihubungkan dengan kedutaan atau konsulat negaramu:
danger-still-minor = Aku masih di sini. Ini bukan salahmu. Hubungi kontak ini sekarang, boleh lewat pesan, dan bilang umurmu. Ceritakan juga ke satu orang dewasa yang kamu percaya:
danger-still-minor-again = Aku masih di sini dan membaca tulisanmu. Satu kalimat cukup: umurmu, tempatmu, dan apa yang terjadi. Guru, nenek, atau tetangga bisa membantumu menelepon:
danger-still-minor-end = Kamu boleh terus menulis di sini. Tidak ada yang boleh memaksamu.
danger-very-sick =
    • Ke rumah sakit atau UGD terdekat sekarang, atau minta orang di dekatmu mengantar. Jangan menunggu reda.
    • Izin tinggal habis atau tidak ada biaya? Nyawa lebih dulu, surat dan biaya bisa menyusul.
    • Bilang di pintu: siapa yang sakit, umurnya, dan sejak kapan.
    • Sambil di jalan, hubungi kontak di bawah, dan minta didampingi.
danger-still-sick = Ke rumah sakit atau UGD terdekat dulu, sekarang juga, atau minta orang di dekatmu mengantar. Surat dan biaya bisa menyusul. Sesudah itu:
danger-still-sick-again = Sudah di jalan ke rumah sakit? Kalau belum, minta tetangga atau orang terdekat mengantar sekarang. Sesudah itu:
danger-writer-at-home-sea = Baik, kamu di Indonesia dan dia bekerja di kapal. Kontak ini bisa kamu hubungi dari sini. Sebut namanya, nama kapal, dan kapan terakhir ada kabar:
danger-who-at-home = Ini yang bisa dihubungi di Indonesia, juga oleh keluarga. Sebut nama, negara atau kapalnya, dan apa yang terjadi. Nomor kantor di daerahmu belum kami punya, jadi mintalah ke mereka:

# On the way, outside of Indonesia; and of somebody else who leaves or has left.
danger-in-transit =
    Kamu masih bisa berhenti di sini, walau sudah keluar dari Indonesia:
    • Jangan ikut penjemput atau naik ke mobil. Datangi polisi, imigrasi, atau petugas bandara. Tunjukkan: “I am afraid I am being trafficked. Please help me.”
    • Hubungi kontak di atas. Sebut kota, bandara atau terminal, dan ke mana kamu akan dibawa.
    • Pegang sendiri paspor dan HP. Jangan serahkan ke sopir atau penjemput.
    • Kirim titik lokasi dan nama penjemput ke satu keluarga. Tetaplah di tempat ramai.
danger-still-child-gone = Lapor polisi sekarang, jangan menunggu sehari. Sebut umur anaknya, baju terakhir, jam pergi, dan siapa atau nomor mana yang mengajaknya. Kontak yang bisa membantu:
danger-still-child-gone-again = Belum lapor? Datangi kantor polisi terdekat dengan foto anaknya. Simpan semua chat, dan tanya teman serta gurunya. Kontak ini bisa membantu:
danger-still-child-departing = Jangan naik, juga kalau mereka marah atau minta ganti rugi. Di bawah 18 tahun, berangkat kerja ke luar negeri dilarang. Datangi orang dewasa yang dipercaya atau petugas mana pun. Kontak yang bisa membantu:
danger-still-child-departing-again = Masih bisa batal sampai kendaraannya berangkat. Pergilah ke tempat ramai, dan bilang ke petugas: “Umur saya belum 18, tolong saya.” Kontak yang bisa membantu:
danger-still-moved-on = Kamu masih bisa berhenti di sini, juga tanpa paspor. Tetaplah di tempat ramai kalau bisa, dan jangan naik bersama mereka. Sebut ke kontak ini di mana kamu dan kapan akan dibawa:
danger-still-moved-on-again = Kamu tidak harus ikut. Kirim titik lokasimu ke kontak ini dan satu keluarga. Ada polisi? Tunjukkan: “I am afraid I am being trafficked. Please help me.”
danger-still-transit = Kamu masih bisa berhenti di sini. Tetaplah di tempat ramai, jangan ikut penjemput, dan jangan serahkan paspormu. Datangi polisi atau petugas mana pun. Kontak yang bisa membantu:
danger-still-transit-again = Kamu tetap tidak harus ikut. Tunjukkan ke petugas terdekat: “I am afraid I am being trafficked. Please help me.” Kontak yang bisa membantu:
danger-still-other-departing = Dia masih bisa batal sampai pesawat atau kapalnya berangkat. Jangan bertengkar dengannya. Tanya baik-baik siapa yang membiayai dan menjemputnya, dan tunjukkan berita tentang korbannya. Minta orang yang dia percaya ikut bicara. Kontak yang bisa membantu:
danger-still-other-departing-again = Kamu sudah berusaha, dan itu berarti. Kalau dia tetap pergi, catat nomor penerbangan atau kapalnya, dan minta dia mengirim lokasi setiap hari. Sebut itu ke kontak ini:
danger-other-aboard = Dia masih bisa ditolong setelah turun. Kirim pesan sekarang, supaya terbaca begitu HP-nya menyala: “Jangan ikut penjemput. Datangi polisi atau petugas, dan pegang paspormu.” Sebut ke kontak ini nama sesuai paspor, nomor penerbangan atau kapal, dan jam tibanya:
danger-other-aboard-where = Ke negara mana dia? Tulis nama negaranya, supaya kami bisa memberi kontak di sana.

# Of evidence, pictures that are online, blame, and whom to tell.
danger-asked-keep-chats = Jangan hapus dulu: itu bukti, dan bisa menolongmu nanti. Simpan tangkapan layar chat, nama akun, dan nomornya. Takut HP-mu diperiksa? Kirim dulu salinannya ke satu orang yang kamu percaya. Obrolan dengan bot ini lain: boleh dibersihkan, ketik /bersihkan. Kontak ini bisa membantumu:
danger-asked-keep-chats-pictures = Jangan hapus dulu: chat, nama akun, dan nomornya adalah bukti. Simpan tangkapan layar ancamannya. Foto tubuhmu sendiri tidak perlu kamu kirim ke siapa pun. Minta satu orang dewasa yang kamu percaya ikut menyimpannya. Obrolan dengan bot ini lain: boleh dibersihkan, ketik /bersihkan. Kontak ini bisa membantumu:
danger-asked-take-down = Simpan dulu tangkapan layar akun dan tautannya: itu bukti. Lalu buka foto atau akun itu di aplikasinya, dan pilih Laporkan. Pilih alasan foto intim atau pemerasan, dan sebut kalau umurmu di bawah 18. Kami tidak bisa menghapusnya, dan tidak bisa menjanjikan semuanya hilang. Kontak ini bisa mendampingimu:
danger-asked-my-fault = Bukan, ini bukan salahmu. Yang salah adalah orang yang mengancam, menipu, atau menyakitimu. Percaya kepada seseorang bukan kesalahan. Kamu tetap berhak ditolong, dan satu kalimat cukup untuk mulai. Kontak ini mau mendengarmu:
danger-asked-grown-up = Boleh, dan itu langkah yang baik. Guru BK, wali kelas, atau orang dewasa lain yang kamu percaya boleh tahu. Kamu yang memilih apa yang diceritakan. Mulai dengan: “Aku diancam dan butuh ditemani.” Tanyakan dulu siapa lagi yang akan dia beri tahu. Minta dia menemanimu menghubungi kontak ini:
danger-asked-meet = Jangan datang menemuinya, juga kalau dia baik, memberi hadiah, atau kamu sudah janji. Kamu tidak salah, dan kamu boleh berubah pikiran. Orang dewasa yang baik tidak menyuruhmu merahasiakan. Tunjukkan chatnya ke satu orang dewasa yang kamu percaya. Kontak ini boleh kamu tanya dulu:
danger-asked-see-them = Tanyakan ke kontak ini: di kantor mana dia ditahan, kapan boleh ditelepon atau dijenguk, dan apa yang boleh dikirim. Butuh obat? Sebut penyakit dan nama obatnya. Jangan bayar orang yang berjanji mempertemukan kalian:
danger-asked-deported-victim = Kamu korban di sini. Yang melanggar hukum adalah orang yang mengancam, memeras, atau menyakitimu (UU 12/2022 tentang kekerasan seksual). Kami tidak bisa memastikan apa yang dilakukan polisi. Karena itu, minta didampingi waktu melapor, dan bilang umurmu. Kontak ini bisa mendampingi:
danger-asked-jailed-home-victim = Kamu korban di sini. Yang melanggar hukum adalah orang yang mengancam, memeras, atau menyakitimu (UU 12/2022 tentang kekerasan seksual). Kami tidak bisa memastikan apa yang dilakukan polisi. Karena itu, minta didampingi waktu melapor, dan bilang umurmu. Kontak ini bisa mendampingi:
danger-asked-refuse-kin = Kamu boleh bilang tidak, juga kepada orang tua. Di bawah 18 tahun, berangkat kerja ke luar negeri dilarang. Coba bilang: “Umurku belum 18, itu dilarang. Aku mau sekolah dulu.” Takut marah, atau tidak didengar? Minta guru, nenek, atau tetangga ikut bicara. Pegang sendiri KTP dan paspormu. Dipukul atau dikurung? Hubungi kontak ini segera:
danger-asked-run-minor = Jangan pergi sendirian, dan jangan ikut orang yang baru kamu kenal. Pilih dulu satu rumah yang kamu percaya: nenek, tante, guru, atau tetangga. Bawa HP dan surat-suratmu, dan beri tahu satu orang ke mana kamu pergi. Tanyakan dulu ke kontak ini, dan bilang umurmu:
