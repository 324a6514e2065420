# Reviewed texts for people in danger. Every first line must be neutral: a lock screen shows it.
danger-opening = Ini info yang kamu minta. Bacalah saat kamu sendirian. Kalau nyawa terancam sekarang, hubungi nomor paling atas lebih dulu:
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
danger-violence =
    Yang bisa kamu lakukan:
    • Kalau bisa, pindah ke tempat yang ada orang lain.
    • Hubungi kontak di atas. Kalau tidak bisa bicara, kirim pesan.
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
danger-minor =
    Anak di bawah 18 tahun dilindungi hukum, dan ini bukan salahnya.
    • Hubungi kontak di atas. Katakan bahwa ini menyangkut anak.
    • Kamu sendiri anaknya? Ceritakan sekarang ke satu orang dewasa yang kamu percaya.
    • Belum berangkat? Jangan berangkat. Sudah pergi dan tidak ada kabar? Lapor polisi sekarang, jangan menunggu.
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
danger-unclear =
    Yang bisa kamu lakukan:
    • Hubungi kontak di atas dan ceritakan dengan kata-katamu sendiri. Kalau tidak bisa bicara, kirim pesan.
    • Kalau bisa tanpa membahayakanmu, tetaplah dekat orang yang kamu percaya.
    • Kalau ini tentang orang lain: siapkan namanya, tempat terakhirnya, dan kapan terakhir ada kabar.
    • Jangan kirim uang kepada siapa pun sebelum bicara dengan kontak di atas.
danger-beside-self-harm = Kalau semua ini terasa terlalu berat: di antara kontak di atas ada yang siap mendengarkanmu.
danger-ask-country = Sedang di luar negeri? Tulis nama negaranya (misalnya "Kamboja" atau "Arab Saudi"), supaya kami bisa memberi kontak terdekat.
danger-where = Kontak di atas bisa dihubungi dari Indonesia sekarang juga. Kalau sedang di luar negeri, pilih negaranya di bawah. Kamu boleh terus menulis di sini.
danger-at-sea = Di laut: kirim dulu satu pesan ke kontak yang bisa WhatsApp: nama kapal, posisi, jumlah orang, apa yang terjadi. Panggil juga lewat radio VHF saluran 16. Hemat baterai HP.
danger-still = Aku masih di sini. Yang paling membantu sekarang: hubungi kontak ini. Tidak diangkat? Coba lagi, kirim pesan, lalu coba yang berikutnya.
danger-still-more = Kamu boleh terus menulis di sini. Kalau ada yang minta uang, bicaralah dulu dengan kontak ini.
danger-still-departing = Kamu masih bisa batal, juga setelah check-in. Jangan keluar sendirian kalau ada yang menunggumu. Datangi petugas maskapai, imigrasi, atau polisi di dalam, dan minta diantar atau dijemput keluarga. Kontak yang bisa membantu:
danger-thanks = Sama-sama. Kontak di atas tetap bisa dihubungi kapan saja, dan kamu boleh menulis lagi di sini. Kalau HP-mu diperiksa orang, hapus obrolan ini.
danger-joke = Syukurlah kalau hanya bercanda. Kalau suatu saat sungguh berat, tulis lagi di sini kapan saja.
danger-over = Syukurlah. Kalau keadaan berubah, tulis lagi di sini kapan saja. Mau melaporkan perekrutnya? Ketik /lapor.
danger-still-self-harm = Aku masih di sini, dan kamu boleh terus menulis. Jangan sendirian dulu: datangi atau telepon satu orang sekarang. Jauhkan obat, tali, atau benda tajam. Kalau sedang di tempat tinggi, mundurlah.
danger-still-end = Bilang saja: “Aku takut sendirian, tolong temani aku.” Tidak diangkat? Coba yang berikutnya, atau orang terdekat di sekitarmu.
danger-more = Kami hanya bot dan tidak bisa datang menolong. Kontak di atas adalah orang sungguhan. Kamu boleh terus menulis di sini.
danger-no-office = Kami belum punya nomor KBRI atau KJRI di { $country } yang sudah diperiksa. Minta kontak paling atas menghubungkanmu dengan kantor Indonesia di sana.
danger-clear = Kalau ada yang memeriksa HP-mu: tekan lama pesan ini, pilih Hapus, atau hapus seluruh obrolan ini.
danger-country-contacts = Kontak untuk { $country }:
