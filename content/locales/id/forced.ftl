# Reviewed steps for who is to be married, sold or used against their will. The contacts stand above.
danger-forced-marriage =
    Ini bukan salahmu. Tidak ada yang boleh memaksamu menikah.
    • Hubungi kontak di atas, pesan juga boleh. Bilang kamu dipaksa menikah, umurmu, tempatmu, dan kapan acaranya.
    • Ceritakan ke satu orang dewasa yang bisa membelamu: guru, bibi, nenek, atau pemuka agama.
    • Jangan tanda tangani apa pun. Simpan sendiri KTP, akta, dan paspormu kalau bisa.
    • Mau dibawa ke luar negeri? Bilang ke petugas imigrasi: “Saya dipaksa menikah, tolong saya.”
    • Diancam atau dikurung? Jangan melawan sendirian. Bilang itu juga ke kontak di atas.
danger-other-forced-marriage =
    Tidak ada yang boleh memaksanya menikah, dan ini bukan salahnya.
    • Hubungi kontak di atas. Sebut umurnya, tempatnya, kapan acaranya, dan siapa yang memaksa.
    • Tanya dia diam-diam apa yang dia mau, dan kapan dia bisa membaca pesan sendirian.
    • Jangan labrak keluarganya sendirian. Cari satu orang dewasa yang mereka dengarkan.
    • Mau dibawa ke luar negeri? Bilang itu ke kontak di atas. Minta dia memberi tahu petugas imigrasi bahwa dia dipaksa.
# Money was given for the bride: what it is, above the contacts and the steps.
danger-bride-paid = Kalau keluargamu diberi uang supaya kamu menikah, kamu sedang dijual. Ini bukan salahmu. Uang itu bukan utangmu, dan tidak memberi siapa pun hak atas dirimu.
danger-bride-paid-tell =
    • Bilang ke kontak di atas: “Saya dijual untuk dinikahi.” Sebut umurmu, siapa yang memberi uang, siapa yang menerima, dan tanggalnya.
    • Jangan mau dibawa menginap, ke kota lain, atau ke luar negeri. Tetaplah dekat orang dewasa yang membelamu.
    • Polisi bisa menolongmu, juga kalau orang tuamu sudah setuju. Ada chat atau bukti uangnya? Simpan di tempat yang tidak diperiksa orang.
danger-bride-paid-back = Uang itu bukan utangmu, karena bukan kamu yang menerimanya. Kamu tidak harus menikah atau bekerja untuk melunasinya. Soal siapa yang mengembalikan, tanyakan ke kontak ini:
danger-other-bride-paid = Kalau keluarganya diberi uang supaya dia menikah, dia sedang dijual. Ini bukan salahnya, dan uang itu tidak memberi siapa pun hak atas dirinya.
danger-other-bride-paid-tell =
    • Bilang ke kontak di atas: “Dia dijual untuk dinikahi.” Sebut umurnya, siapa yang memberi uang, siapa yang menerima, dan tanggalnya.
    • Bilang juga kalau dia akan dibawa ke kota lain atau ke luar negeri. Jangan berdebat sendirian dengan yang memberi uang.
danger-forced-marriage-paid =
    { danger-bride-paid }
    { danger-forced-marriage }
danger-other-forced-marriage-paid =
    { danger-other-bride-paid }
    { danger-other-forced-marriage }
danger-forced-abortion =
    Tidak ada yang boleh memaksamu menggugurkan kandungan. Ini bukan salahmu, dan kamu yang memutuskan.
    • Hubungi kontak di atas sekarang, pesan juga boleh. Sebut siapa yang memaksa, nama kliniknya, kapan, dan di mana kamu.
    • Jangan minum obat atau jamu dari dia, dan jangan tanda tangan surat yang tidak kamu mengerti.
    • Dibawa ke klinik? Minta bicara berdua saja dengan dokter atau perawat. Bilang: “Saya dipaksa, saya tidak mau.”
    • Sudah minum sesuatu, perut sakit, atau keluar darah? Ke rumah sakit atau UGD sekarang. Bilang apa yang kamu minum.
danger-other-forced-abortion =
    Tidak ada yang boleh memaksanya menggugurkan kandungan. Ini bukan salahnya, dan dia yang memutuskan.
    • Hubungi kontak di atas sekarang. Sebut siapa yang memaksa, nama kliniknya, kapan, dan di mana dia.
    • Bilang kepadanya: jangan minum obat atau jamu dari orang itu, dan jangan tanda tangan surat yang tidak dimengerti.
    • Dibawa ke klinik? Minta dia bilang ke dokter atau perawat, berdua saja: “Saya dipaksa, saya tidak mau.”
    • Sudah minum sesuatu, perut sakit, atau keluar darah? Minta orang terdekat membawanya ke rumah sakit atau UGD sekarang.
# Their own family makes them leave for work abroad, and they are still at home.
danger-made-to-go =
    Kamu tidak harus berangkat, siapa pun yang menyuruh, juga orang tua. Ini bukan salahmu.
    • Hubungi kontak di atas, pesan juga boleh. Bilang: “Saya dipaksa kerja ke luar negeri, saya tidak mau.” Sebut umurmu, tempatmu, dan kapan mau dibawa.
    • Ceritakan ke satu orang dewasa yang bisa membelamu: guru, bibi, nenek, ketua RT, atau pemuka agama.
    • Jangan tanda tangani apa pun. Pegang sendiri KTP, akta, dan paspormu kalau bisa.
    • Sudah di bandara atau pelabuhan? Jangan naik. Bilang ke petugas imigrasi atau polisi: “Saya dipaksa, tolong saya.”
    • Dipukul, diancam, atau dikurung? Jangan melawan sendirian. Bilang itu juga ke kontak di atas.
danger-other-made-to-go =
    Dia tidak harus berangkat, siapa pun yang menyuruh, juga orang tuanya. Ini bukan salahnya.
    • Hubungi kontak di atas. Sebut umurnya, tempatnya, kapan dia mau dibawa, dan siapa yang memaksa.
    • Tanya dia diam-diam apa yang dia mau, dan kapan dia bisa membaca pesan sendirian.
    • Cari satu orang dewasa yang didengar keluarganya: guru, bibi, ketua RT, atau pemuka agama. Jangan labrak sendirian.
    • Sudah di bandara atau pelabuhan? Minta dia jangan naik, dan bilang ke petugas imigrasi bahwa dia dipaksa.
danger-still-made-to-go = Aku masih di sini. Kamu tidak harus berangkat, juga kalau keluarga sudah terima uang atau tiketnya sudah jadi. Ceritakan ini ke guru, ketua RT, atau saudara yang bisa membelamu. Kontak yang bisa membantu:
danger-still-made-to-go-again = Aku masih di sini. Jangan tanda tangani apa pun, dan pegang sendiri KTP-mu. Mau dibawa hari ini? Pergi ke rumah orang yang kamu percaya atau ke kantor polisi. Hubungi:
danger-child-sold =
    Ini bukan salahmu, walau dulu kamu mau ikut. Anak di bawah 18 tahun dilindungi hukum.
    • Hubungi kontak paling atas diam-diam, pesan juga boleh. Sebut umurmu, nama tempat itu, kotanya, dan siapa yang menjagamu.
    • Punya utang ke mereka? Utang tidak memberi mereka hak menahanmu. Jangan bayar sebelum bicara dengan kontak di atas.
    • Jangan melawan atau kabur sendirian. Sedang di tempat umum? Datangi polisi, puskesmas, atau guru, lalu sebut umurmu.
    • Ada yang menyentuh atau menyakitimu? Kamu boleh minta diperiksa dokter. Itu juga bukan salahmu.
danger-other-child-sold =
    Anak di bawah 18 tahun dilindungi hukum, dan ini bukan salah anak itu.
    • Hubungi kontak di atas sekarang. Sebut umurnya, nama tempat itu, kotanya, dan siapa yang membawanya.
    • Jangan datangi tempat itu sendirian, dan jangan hubungi bosnya.
    • Masih bisa chat? Tulis singkat, dan tanya kapan dia bisa membaca sendirian. Jangan suruh dia kabur sendirian.
    • Simpan chat, foto, lokasi, dan nomor perekrutnya. Jangan bayar "tebusan" sebelum bicara dengan kontak di atas.
danger-sex-demanded =
    Ini bukan salahmu. Paspor, gaji, atau pekerjaan tidak boleh ditukar dengan tubuhmu.
    • Jangan berdua saja dengan dia. Tetaplah dekat orang lain, juga malam hari.
    • Hubungi kontak di atas. Ceritakan siapa yang meminta, apa yang dia tahan, dan di mana kamu.
    • Paspor atau dokumenmu bisa diganti dengan bantuan kontak di atas. Kamu tidak perlu menuruti dia.
    • Simpan chat atau catatan di tempat yang hanya kamu yang bisa buka.
    • Sudah terjadi? Itu juga bukan salahmu. Periksa ke dokter secepatnya, walau tidak ada luka.
danger-other-sex-demanded =
    Ini bukan salahnya. Paspor, gaji, atau pekerjaan tidak boleh ditukar dengan tubuhnya.
    • Percayai ceritanya, dan minta dia tidak berdua saja dengan orang itu.
    • Hubungi kontak di atas. Sebut siapa yang meminta, apa yang ditahan, dan di mana temanmu itu.
    • Dokumennya bisa diganti dengan bantuan kontak di atas. Dia tidak perlu menuruti orang itu.
    • Jangan hadapi pelakunya sendirian, dan jangan sebarkan ceritanya.
