# Reviewed first steps of dangers in which the next minutes or the way they are on decide. The contacts stand beside them.
danger-overboard =
    • Teriak “orang jatuh ke laut!”, dan lempar apa pun yang mengapung: pelampung, jeriken kosong, papan.
    • Satu orang terus menunjuk ke arahnya, dan tidak melepas pandangan.
    • Tandai posisinya di GPS, atau catat titik dan jamnya. Minta kapten berhenti dan berputar kembali.
    • Panggil lewat radio VHF saluran 16: “Mayday, orang jatuh ke laut”, nama kapal, dan posisi.
    • Jangan ikut melompat. Kamu tidak di kapal itu? Sebut ke kontak di bawah nama kapal, posisi, dan jamnya.
danger-still-overboard = Terus cari, jangan berhenti. Satu orang menunjuk, yang lain melempar apa pun yang mengapung. Ulangi “Mayday” di radio VHF saluran 16, dengan nama kapal dan posisi. Kapten tidak mau? Minta awak lain memanggil lewat radio. Sesudah itu:
danger-still-overboard-again = Aku masih di sini. Sudah ditandai posisi dan jamnya? Ulangi panggilan di VHF saluran 16, dan beri tanda ke kapal mana pun di dekatmu. Kirim posisi itu juga ke kontak ini:
danger-still-at-sea-end = Kamu boleh terus menulis di sini, tetapi jangan menunggu jawabanku.
danger-still-sinking = Semua pakai pelampung, dan tetap berkumpul. Bayi dan anak lebih dulu: pakaikan pelampung, dan jangan lepaskan pegangan. Ulangi “Mayday” di radio VHF saluran 16, sebut jumlah orang. Ada sinyal? Kirim titik lokasi ke kontak ini:
danger-still-sinking-again = Aku masih di sini. Beri tanda terus ke kapal di dekatmu: lampu, senter, layar HP, kain, suara. Kirim titik lokasi dan jumlah orang ke kontak ini dan ke satu keluarga. Minta mereka meneruskan ke tim penyelamat:
danger-asked-place-unknown-sinking = Tidak tahu posisi bukan halangan. Buka peta di HP dan kirim titik lokasi. Tidak bisa? Sebut dari pelabuhan mana berangkat, jam berapa, ke arah mana, dan lampu atau pulau yang terlihat. Gelap? Nyalakan senter atau layar HP ke arah kapal lain. Kirim ke:
danger-in-labour =
    • Ke rumah sakit, klinik, atau bidan terdekat sekarang, atau minta orang di dekatmu mengantar.
    • Majikan melarang, atau tidak mau mengantar? Minta tolong tetangga, satpam, sopir, atau siapa pun di jalan.
    • Jangan sendirian. Tidak sempat berangkat? Buka kunci pintu, panggil siapa pun, dan minta mereka memanggil ambulans setempat.
    • Bilang: sudah berapa bulan, sejak kapan, dan apakah ada darah. Nyawa lebih dulu, surat dan biaya bisa menyusul.
danger-still-in-labour = Ke rumah sakit, klinik, atau bidan dulu, sekarang juga. Tidak ada yang mengantar? Panggil tetangga, satpam, atau orang di jalan. Surat, izin, dan biaya bisa menyusul. Sesudah itu:
danger-still-in-labour-again = Sudah ada orang bersamamu? Kalau belum, buka pintu dan panggil siapa pun sekarang. Minta mereka memanggil ambulans setempat atau mengantarmu. Sesudah itu:
danger-died-abroad =
    Kami turut berduka. Yang bisa kamu lakukan:
    • Hubungi kontak di atas. Sebut nama almarhum sesuai paspor, kota atau rumah sakitnya, kapan meninggal, dan nomor keluargamu.
    • Tanyakan tiga hal: surat kematian, cara memulangkan atau memakamkan jenazah, dan siapa yang menanggung biayanya.
    • Tidak ada biaya? Katakan itu sejak awal. Jangan transfer ke orang yang mengaku bisa mengurus.
    • Tanyakan juga haknya: gaji yang belum dibayar dan asuransi. Jangan tanda tangan surat yang tidak kamu mengerti.
danger-died-where = Di negara mana almarhum meninggal? Tulis nama negaranya, supaya kontaknya tepat.
danger-still-died = Kami turut berduka, dan kamu tidak harus mengurus ini sendirian. Ajak satu keluarga menemanimu menelepon kontak ini. Catat nama petugas yang menjawab:
danger-still-died-again = Aku masih di sini. Belum ada jawaban? Tulis pesan pendek ke kontak ini: nama almarhum, tempatnya, kapan meninggal, dan nomor keluargamu.
danger-still-died-end = Kamu boleh terus menulis di sini, juga kalau hanya ingin bercerita.
danger-asked-died-cost = Katakan sejak awal bahwa keluarga tidak mampu membayar. Tanyakan siapa yang menanggung: majikan, perusahaan penempatan, asuransi, atau negara. Kami tidak bisa memastikannya. Jangan berutang atau transfer ke orang yang menawarkan jasa, sebelum bicara dengan kontak ini:
danger-still-died-sea = Kami turut berduka. Jenazah jangan dilarung atau dikubur sebelum perwakilan Indonesia dan keluarganya tahu. Catat tanggal, jam, posisi, dan siapa yang tahu. Tulis itu ke kontak ini:
danger-still-died-sea-again = Aku masih di sini. Belum ada jawaban? Tulis pesan pendek ke kontak ini: nama almarhum sesuai paspor, nama kapal, posisi, dan kapan terjadi.
danger-asked-died-burial = Jenazah jangan dilarung, dikubur, atau dikremasi sebelum perwakilan Indonesia dan keluarganya tahu. Minta jenazah tetap disimpan dengan baik sampai mereka menjawab. Minta dengan tenang, jangan melawan. Catat siapa yang memutuskan dan kapan, lalu tulis ke kontak ini:
# Facts: abk-insurance and bpjs-rate of content/guidance.
danger-asked-died-rights = Keluarga boleh menanyakan tiga hal: gaji yang belum dibayar, jaminan sosial (BPJS), dan asuransi di perjanjian kerjanya. Jumlahnya tidak kami tahu. Simpan surat kematian, perjanjian kerja, dan bukti gajinya. Jangan tanda tangan surat yang tidak dimengerti. Tanyakan ke kontak ini:
danger-asked-died-rights-sea = Keluarga boleh menanyakan tiga hal: gaji yang belum dibayar, jaminan sosial (BPJS), dan asuransi di perjanjian kerja lautnya. Awak kapal asing wajib terdaftar di jaminan sosial sebelum berangkat. Jumlahnya tidak kami tahu. Simpan surat kematian dan perjanjiannya, dan jangan tanda tangan surat yang tidak dimengerti. Tanyakan ke kontak ini:
danger-asked-died-home = Tanyakan tiga hal ke kontak ini: surat kematian, cara memulangkan jenazah, dan siapa yang menanggung biayanya. Sebut nama almarhum sesuai paspor, tempat atau nama kapalnya, dan nomor keluarganya. Jangan transfer ke orang yang mengaku bisa mengurus:
danger-to-be-sold =
    Menjual orang adalah kejahatan, juga kalau keluarga sendiri yang menyuruh. Ini bukan salahmu.
    • Jangan ikut dan jangan berangkat. Pergi ke tempat ramai atau kantor polisi, atau ke orang dewasa yang kamu percaya.
    • Hubungi kontak di atas. Bilang: “Saya mau dijual, tolong saya.” Sebut umurmu, tempatmu, dan kapan mau dibawa.
    • Sudah di bandara atau pelabuhan? Bilang itu ke petugas imigrasi atau polisi. Jangan naik.
    • Kalau aman, simpan chat, nama, dan nomor orangnya. Pegang sendiri paspor dan HP.
danger-still-to-be-sold = Kamu tidak harus ikut, siapa pun yang menyuruh, juga orang tua atau keluarga. Menjual orang adalah kejahatan, dan ini bukan salahmu. Sebut umurmu, kotamu, dan kapan mau dibawa ke kontak ini:
danger-still-to-be-sold-again = Aku masih di sini. Datangi polisi, guru, ketua RT, atau orang dewasa lain yang kamu percaya sebelum waktunya berangkat. Bilang: “Saya mau dijual, tolong saya.” Kontak yang bisa membantu:
danger-to-border =
    Jalan darat ke perbatasan sering dipakai untuk membawa orang ke tempat penipuan. Sebelum perbatasan, kamu masih bisa berhenti:
    • Belum naik? Jangan naik. Tetap di bandara, hotel, atau tempat ramai, di dekat petugas.
    • Sudah di mobil? Kirim titik lokasi dan plat mobil ke kontak di atas dan keluarga. Jangan melompat, jangan melawan.
    • Mobil berhenti di pos pemeriksaan, pom bensin, atau toilet? Datangi polisi atau orang banyak. Bilang: “Help me, police.”
    • Pegang sendiri paspor dan HP. Jangan menyeberang sungai atau perbatasan.
danger-to-be-fetched =
    Kamu masih bebas. Pergilah sebelum mereka datang menjemput:
    • Hubungi kontak di atas sekarang, jangan menunggu jam jemputnya. Sebut kota, nama hotel, nomor kamar, dan jam dijemput.
    • Tinggalkan tempat itu dengan paspor dan HP-mu. Tunggu di tempat ramai, misalnya lobi hotel lain atau terminal.
    • Jangan beri tahu mereka kamu pergi ke mana. Jangan naik mobilnya, juga kalau mereka minta ganti uang tiket.
    • Sudah datang, atau ada yang menjaga? Jangan melawan. Kirim titik lokasi dan plat mobil ke kontak di atas dan keluarga.
danger-still-to-border = Jangan melompat dari mobil yang berjalan, dan jangan melawan. Kirim sekarang titik lokasi, plat mobil, dan arahnya. Mobil berhenti di pos pemeriksaan, pom bensin, atau toilet? Datangi polisi atau orang banyak. Kontaknya:
danger-still-to-border-again = Aku masih di sini. Satu pesan pendek cukup: “Saya dibawa ke perbatasan, tolong”, titik lokasi, dan plat mobil. Kirim juga ke satu keluarga, dan minta mereka menelepon kontak ini:
danger-minor-pictures =
    Ini bukan salahmu, dan kamu berhak ditolong.
    • Jangan bayar, jangan kirim lagi, dan berhenti membalas, walau diancam.
    • Simpan chat, nama akun, dan nomornya. Jangan hapus apa pun. Lalu laporkan akun itu di aplikasinya.
    • Ceritakan sekarang ke satu orang dewasa yang kamu percaya, dan minta dia menemanimu.
    • Hubungi kontak di atas, boleh lewat pesan. Bilang umurmu, tempatmu, dan apa yang terjadi.
danger-minor-hurt-abroad =
    Ini bukan salahmu, dan kamu berhak ditolong.
    • Hubungi kontak di atas, boleh lewat pesan. Bilang umurmu, kamu di mana, dan apa yang terjadi.
    • Ceritakan sekarang ke satu orang dewasa yang kamu percaya di sana. Minta dia mengantarmu ke dokter atau klinik, walau tidak ada luka.
    • Jangan berdua saja dengan pelakunya. Malam ini tidurlah di dekat orang yang kamu percaya.
    • Diancam dengan foto? Jangan bayar dan jangan kirim lagi. Simpan chat dan nama akunnya.
danger-pregnancy-bleeding =
    • Ke rumah sakit, UGD, klinik, atau bidan terdekat sekarang, juga kalau darahnya sedikit. Minta orang di dekatmu mengantar.
    • Jangan sendirian. Pusing, menggigil, atau hampir pingsan? Berbaring, dan minta orang memanggil ambulans setempat.
    • Bilang: hamil berapa bulan, sejak kapan, sebanyak apa darahnya, dan di mana sakitnya. Pakai pembalut, supaya banyaknya terlihat.
    • Jangan minum obat atau jamu tanpa kata dokter. Izin, surat, dan biaya bisa menyusul.
    Ini bukan salahmu.
danger-other-pregnancy-bleeding =
    • Bawa dia ke rumah sakit, UGD, klinik, atau bidan terdekat sekarang, juga kalau darahnya sedikit.
    • Kamu jauh? Minta orang terdekat dengannya mengantar, atau memanggil ambulans setempat. Jangan biarkan dia sendirian.
    • Bilang: hamil berapa bulan, sejak kapan, sebanyak apa darahnya, dan di mana sakitnya.
    • Jangan beri obat atau jamu tanpa kata dokter. Izin, surat, dan biaya bisa menyusul.
danger-still-pregnancy-bleeding = Ke rumah sakit, UGD, klinik, atau bidan dulu, sekarang juga, walau darahnya berkurang. Tidak ada yang mengantar? Panggil tetangga, satpam, atau orang di jalan. Izin, surat, dan biaya bisa menyusul. Sesudah itu:
danger-still-pregnancy-bleeding-again = Sudah ada orang yang mengantar? Kalau belum, panggil siapa pun di dekat sana sekarang. Bilang: “Hamil dan keluar darah, tolong ke rumah sakit.” Sesudah itu:
danger-escaped =
    Kamu sudah keluar dari sana, dan itu berani. Sekarang:
    • Jangan kembali, juga tidak untuk paspor, HP, atau baju. Tetap di tempat ramai: rumah ibadah, toko, atau kantor polisi.
    • Hubungi kontak di atas. Sebut di mana kamu, dari mana kamu pergi, dan siapa yang masih di dalam.
    • Paspor tertinggal? Di luar negeri, KBRI atau KJRI bisa mengurus surat pengganti (SPLP).
    • Jangan beri tahu majikan, agen, atau teman kerja di mana kamu. Jangan ikut orang yang menawarkan tumpangan, kerja, atau kamar.
danger-stranded =
    Kamu ditinggal, dan itu bukan salahmu. Yang bisa kamu lakukan:
    • Tetap di tempat ramai dan terang, dekat petugas: polisi, imigrasi, satpam, atau meja informasi. Bilang: “Saya ditinggal, tolong saya.”
    • Hubungi kontak di atas. Tidak tahu di mana? Sebut papan nama, terminal, kota asal, dan nama agennya.
    • Jangan ikut orang yang menawarkan tumpangan, kerja, atau kamar. Pegang sendiri paspor dan HP.
    • Kirim titik lokasi ke satu keluarga. Tidak ada pulsa? Pinjam HP petugas. Jangan kirim uang lagi ke agen itu.
danger-thrown-out =
    Disuruh pergi malam ini itu berat, dan bukan salahmu. Yang bisa kamu lakukan:
    • Hubungi kontak di atas sekarang. Bilang kamu disuruh pergi malam ini, di mana kamu, dan tanyakan tempat menginap.
    • Bawa paspor, HP, kontrak, obat, dan uang. Paspor ditahan? Sebut itu ke kontak di atas.
    • Tunggu di tempat terang dan ramai, misalnya ruang tunggu rumah sakit atau rumah ibadah. Jangan ikut orang yang menawarkan tumpangan, kerja, atau kamar.
    • Simpan pesan atau surat yang menyuruhmu pergi. Jangan tanda tangan yang tidak kamu mengerti. Kabari satu keluarga.
danger-other-out =
    Yang bisa kamu lakukan untuk dia:
    • Minta dia tetap di tempat ramai, dekat petugas, atau di rumah ibadah. Jangan suruh dia kembali.
    • Hubungi kontak di atas. Sebut nama sesuai paspor, di mana dia, dari mana dia pergi, dan cara menghubunginya.
    • Jangan beri tahu majikan atau agen di mana dia, juga kalau mereka menelepon keluarga.
    • Minta dia jangan ikut orang yang menawarkan tumpangan, kerja, atau kamar.
danger-collectors =
    Utang tidak memberi siapa pun hak untuk mengancam. Yang bisa dilakukan di rumah:
    • Mereka mengancam, memaksa masuk, atau mengambil barang sekarang? Orang di rumah menelepon polisi, kontak paling atas. Panggil juga ketua RT dan tetangga, dan jangan melawan.
    • Jangan tanda tangan apa pun, dan jangan beri sertifikat, KTP, atau ternak karena ditekan.
    • Minta nama, surat tugas, dan rincian utangnya secara tertulis. Simpan ancaman dan pelat kendaraannya sebagai bukti.
    • Utang itu untuk kerja ke luar negeri? Tanyakan ke KP2MI atau SBMI sebelum membayar atau berutang lagi.
danger-place-contacts = Aku catat tempatnya, dan langkah di atas tetap berlaku. Kontak dari sana:
danger-place-home = Aku catat tempatnya, dan langkah di atas tetap berlaku. Polisi bisa datang ke sana. Sebut desa atau alamatnya, patokan, dan siapa yang mengancam. Ada yang datang sekarang? Telepon dulu:
account-emptied =
    Uang di rekeningmu hilang? Bertindaklah sekarang, menit pertama penting. Ini bukan salahmu.
    1. Minta bank atau dompet digitalmu memblokir akun dan kartunya sekarang. Nomornya ada di belakang kartu ATM atau di aplikasi resmi. Jangan cari nomornya di Google atau dari pesan.
    2. Pernah memasang file apk atau membuka tautan? Matikan internet HP itu. Ganti PIN dan kata sandi dari HP lain.
    3. Catat jam, jumlah, dan rekening tujuannya. Simpan buktinya, lalu lapor ke sini:
account-bank_number =
    Aku tidak menyimpan nomor bank. Nomor yang benar ada di belakang kartu ATM atau di aplikasi resmi, atau datang ke kantornya. Jangan pakai nomor dari Google, media sosial, atau pesan: penipu memasang nomor palsu di sana.
    Uangmu hilang, atau sudah memberi kode? Minta bank memblokir akun dan kartunya sekarang, lalu lapor ke sini:
account-taken_over =
    Akunmu dipakai orang lain? Ini bukan salahmu.
    1. Kabari keluarga dan teman lewat telepon atau akun lain: jangan kirim uang, dan jangan buka tautan dari akun itu.
    2. Pernah memasang file apk? Matikan internet HP itu. Ganti PIN dan kata sandi dari HP lain, dan minta bankmu memblokir akun.
    3. Masuk lagi ke akun itu dengan nomormu sendiri. Keluarkan perangkat yang bukan milikmu, lalu aktifkan verifikasi dua langkah.
    4. Jangan beri kode OTP kepada siapa pun. Simpan buktinya, lalu lapor ke sini:
account-recovery = Jangan bayar siapa pun yang berjanji menarik uangmu kembali.
