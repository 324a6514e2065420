# Reviewed answers to what is told after a danger: what grew easier, and what they lack. The contacts stand below.
danger-eased-hospital = Bagus, di sana ada yang merawat. Ceritakan ke dokter apa yang terjadi, dan minta surat dari dokter. Ada yang menekanmu, atau soal biaya dan paspor? Tanyakan ke kontak ini:
danger-eased-hospital-other = Bagus, di sana dia dirawat. Temani dia kalau bisa, dan ceritakan ke dokter apa yang terjadi. Soal biaya, paspor, atau kabar keluarga, tanyakan ke kontak ini:
danger-eased-hospital-self-harm = Bagus kamu di sana. Bilang ke dokter atau perawat apa adanya, juga soal keinginan mati. Mintalah satu orang menemanimu. Yang mendengarkan, kapan saja:
danger-eased-away = Lega mendengarnya. Tetaplah di tempat yang ada orang yang kamu percaya, dan jangan kembali ke sana sendirian. Terluka, atau paspor dan barangmu masih tertinggal? Tanyakan ke kontak ini:
danger-eased-away-other = Syukurlah. Biarkan dia istirahat dulu, dan jangan menyalahkannya. Dia terluka, atau paspornya masih tertinggal? Tanyakan ke kontak ini:
danger-eased-away-self-harm = Lega kamu tidak sendirian. Tetaplah dekat mereka malam ini, dan ceritakan apa yang kamu rasakan. Yang mendengarkan, kapan saja:
danger-eased-gone = Syukurlah dia sudah pergi. Pakai waktu ini: pergi ke tempat yang ada orang, atau kunci pintu dan minta satu orang menemanimu. Hubungi kontak ini sebelum dia kembali:
danger-over-recruiter = Syukurlah. Kalau keadaan berubah, tulis lagi di sini kapan saja. Mau melaporkan perekrutnya? Ketik /lapor.
danger-asked-broke = Tidak punya uang bukan halangan untuk minta tolong. Bilang itu ke kontak ini. Tidak ada pulsa? Pinjam telepon, atau kirim pesan lewat Wi-Fi. Jangan berutang ke agen, dan jangan ikut orang yang menawarkan uang.
danger-asked-hungry = Bilang ke kontak ini sejak kapan kamu tidak makan, dan berapa orang yang bersamamu. Ada warung, tetangga, tempat ibadah, atau orang Indonesia di dekatmu? Kamu boleh minta makan dan minum ke mereka.
danger-asked-stranger = Jangan ikut ke rumah atau mobil orang yang belum kamu kenal, walau dia kelihatan baik. Tunggu di tempat terang dan ramai, misalnya ruang tunggu rumah sakit atau rumah ibadah. Tanyakan tempat menginap ke kontak ini sekarang, dan kirim lokasimu ke satu keluarga:
danger-asked-shelter = Tanyakan ke kontak ini apakah ada tempat menginap sementara. Malam ini pilih tempat yang terang dan ada orang, misalnya ruang tunggu rumah sakit atau tempat ibadah. Jangan ikut orang yang baru kamu kenal.
danger-asked-no-doctor = Berobat tidak perlu menunggu izin dia. Minta teman, tetangga, atau siapa pun di dekatmu mengantar ke klinik atau rumah sakit sekarang. Tidak boleh keluar? Beri tahu kontak ini nama dan alamat orang yang melarang:
danger-asked-arriving-medical = Minta dia memanggil ambulans atau mengantar ke rumah sakit sekarang juga. Dia menolak? Minta orang lain di dekatmu, dan jangan tinggalkan yang sakit sendirian. Lalu beri tahu kontak ini:
