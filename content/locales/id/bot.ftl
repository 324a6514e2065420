start-hello =
    Halo, aku CekDulu 👋
    Aku membantu orang Indonesia yang ditawari kerja, terutama ke luar negeri.

    Yang bisa aku lakukan:
    🔎 Memeriksa tawaran kerja: teruskan atau tempel tulisannya di sini. Nomor, tautan, rekening, atau nama PT saja juga bisa.
    💬 Menjawab pertanyaan soal migrasi aman, GCM/KGM, penipuan, dan tempat minta tolong.
    📝 Menerima laporan supaya orang lain tidak ikut jadi korban.
    🧩 Melatih matamu: kuis “penipuan atau asli?” (/kuis).
    ✅ Menemani persiapan: daftar siap berangkat (/siap) dan tips (/tips).

    Privasi: sebelum kamu setuju, pesanmu tidak kami simpan. Laporan bisa kamu lihat, cabut, dan hapus kapan saja (/privasi).

    Aku bot, bukan orang. Kalau ada yang dalam bahaya, tekan Bantuan.
start-check = 🔎 Periksa tawaran
start-ask = 💬 Tanya
start-help = 🆘 Bantuan
start-contacts-again = 🆘 Kontak bantuan tadi
start-language = 🌐 English
start-how-ask = Tulis saja pertanyaanmu, boleh pakai bahasa sehari-hari. Contoh: “siapa yang bayar biaya penempatan?” atau “GCM itu apa?”
small-greeting = Halo! Teruskan tawaran kerja yang mau diperiksa, atau tulis pertanyaanmu. Ketik /bantuan kalau butuh pertolongan.
small-thanks = Sama-sama. Jaga diri ya. Kalau ada tawaran lain, cek dulu di sini.
small-thanks-stays = Sama-sama, dan terima kasih sudah bercerita. Berhenti dulu untuk mengecek itu keputusan yang hati-hati. Kalau mereka menagih denda, mengancam, atau memegang dokumenmu, tulis di sini.
small-bye = Sampai jumpa, hati-hati ya. Aku ada di sini kapan saja.
small-who = Aku CekDulu, bot yang memeriksa tawaran kerja dan menjawab soal migrasi aman. Yang menilai adalah komputer, bukan orang. Ketik /bantuan untuk bicara dengan orang sungguhan.
small-asking = Boleh, tulis saja pertanyaanmu di sini, pakai bahasa sehari-hari. Contoh: “siapa yang bayar biaya penempatan?” Punya tawaran kerja? Teruskan pesannya.
small-telling = Boleh. Ceritakan di sini pelan-pelan, sependek apa pun, tidak perlu rapi. Aku bot, dan yang membaca komputer. Mau bicara dengan orang, atau ada yang menyakitimu? Ketik /bantuan.
small-sorry = Tidak apa-apa 😊 Kalau ada tawaran atau pertanyaan, kirim saja ke sini.
small-rude = Maaf kalau jawabanku kurang membantu. Kirim lagi tawaran atau pertanyaannya, lebih lengkap kalau bisa. Mau bicara dengan orang? Ketik /bantuan.
small-tears = Ada apa? Kamu boleh cerita di sini pelan-pelan, sependek apa pun. Kalau mau didengar orang, ini yang bisa dihubungi:
feelings-listener = Itu pasti berat. Kalau mau didengar orang, ini yang bisa dihubungi:
uneasy-heard = Ada yang menyentuhmu, mengajakmu diam-diam, atau membuatmu risih? Itu bukan salahmu, dan kamu boleh bilang tidak. Ceritakan di sini pelan-pelan: siapa, dan apa yang dia minta. Atau langsung ke:
small-good-news = Selamat ya, ikut senang dengarnya! 🎉 Kalau nanti ada tawaran kerja atau pertanyaan soal kerja ke luar negeri, kirim saja ke sini.
small-good-news-abroad = Selamat ya! 🎉 Sebelum berangkat, cek dulu satu hal: kontrak kerjamu tertulis nama majikan, gaji, dan alamatnya. Kirim isi kontrak atau tawarannya ke sini kalau mau diperiksa.
small-leaving = Semoga lancar ya! 🙏 Pegang sendiri paspor dan kontrakmu, dan kirim alamat kerjamu ke keluarga. Ada yang membuatmu ragu? Kamu masih boleh batal: tekan Bantuan, atau ceritakan di sini.
small-luck = Semoga lancar ya! 🙏 Kalau saat wawancara atau tes kamu diminta uang, OTP, atau foto KTP, cek dulu di sini.
small-chat = Hehe, makasih sudah cerita 😊 Aku cuma paham soal kerja. Kamu bisa kirim tawaran kerja untuk diperiksa, atau tanya soal biaya, gaji, dan kerja ke luar negeri.
sorry-to-hear = Ikut sedih dengarnya. Soal itu aku tidak bisa banyak membantu; aku paham soal tawaran kerja dan migrasi. Kalau ada yang menyakiti, mengurung, atau memaksamu, kamu boleh cerita di sini.
story-told = Cerita atau tugasnya kamu tulis sendiri, ya. Bahannya bisa kamu tanyakan di sini, misalnya hak pekerja rumah tangga atau cara minta tolong. Kalau ini sungguh terjadi pada seseorang, ceritakan juga.
video-call-told = Kamu boleh cerita, dan itu bukan salahmu. Apa dia mengancam menyebarkan gambarmu, atau minta uang? Kalau ya, jangan bayar dan jangan kirim apa pun lagi. Simpan chatnya, ceritakan ke orang yang kamu percaya, lalu tulis di sini apa katanya. Kalau kamu diancam, kontak ini bisa menolong:
small-ok = Oke. Kalau ada tawaran atau pertanyaan, kirim saja ke sini.
small-praise = Makasih 😊 Aku cuma bot, dan masih bisa salah. Punya tawaran kerja atau pertanyaan? Kirim saja ke sini.
language-ask = Pilih bahasa / Choose a language:
language-name = Bahasa Indonesia
language-set = Oke, mulai sekarang aku pakai bahasa Indonesia.
help-title = Apa yang terjadi? Pilih yang paling dekat. Kalau nyawa terancam sekarang, tekan yang pertama.
help-danger = 🆘 Dalam bahaya / disekap
help-cheated = Tertipu lowongan
help-paid = Sudah telanjur bayar
help-sent-documents = KTP/data telanjur dikirim
help-documents-held = Paspor/ijazah ditahan
help-unpaid = Gaji tidak dibayar
help-missing = Keluarga hilang kontak
help-violence = Kekerasan / pelecehan
help-suicidal = Sangat sedih, ingin mati
help-country = 🌏 Kontak per negara
help-country-ask = Di negara mana orang itu sekarang?
help-contacts = Ini info yang kamu minta. Bacalah saat kamu sendirian.
help-human = Kontak di atas adalah orang sungguhan. Nomor darurat polisi di Indonesia dan kontak lain ada di /bantuan.
help-none = Untuk pilihan itu kami belum punya kontak yang sudah diperiksa. Pakai kontak umum ini:
back = ⬅️ Kembali
topics-title = Pilih topik, lalu tekan pertanyaan yang paling dekat. Atau tulis saja pertanyaanmu.
topics-button = 📚 Lihat topik
topics-pick = Tekan yang paling dekat dengan pertanyaanmu. Tidak ada? Tulis saja di sini.
topics-pick-number = Tekan nomor yang paling dekat dengan pertanyaanmu. Tidak ada? Tulis saja di sini.
topics-empty = Belum ada isi untuk topik ini.
ask-helpful-see = Baca juga:
unknown-command = Perintah itu tidak ada. Yang bisa dipakai: { $commands }.
error = Maaf, ada gangguan di pihak kami. Coba kirim sekali lagi. Kalau masih gagal, sebutkan kode { $code }.
button-old = Tombol ini sudah tidak berlaku. Kirim lagi pesannya, nanti kami beri tombol baru.
too-many = Pesanmu banyak sekali. Tunggu sebentar, lalu kirim lagi ya. Kalau darurat, ketik /bantuan.
private-only = Ini hanya bisa lewat obrolan pribadi. Buka: { $link }
command-start = Mulai, lihat apa yang bisa dilakukan
command-cek = Periksa tawaran kerja
command-bantuan = Minta bantuan: kontak resmi
command-topik = Baca topik migrasi aman
command-lapor = Laporkan tawaran mencurigakan
command-laporanku = Lihat atau cabut laporanku
command-privasi = Apa yang kami simpan
command-bahasa = Ganti bahasa / change language
command-bersihkan = Bersihkan obrolan ini
command-hapus = Hapus semua dataku
bot-description = Aku memeriksa tawaran kerja, menjawab pertanyaan soal migrasi aman, dan menerima laporan. Teruskan saja tawarannya ke sini. Gratis, dalam bahasa Indonesia dan Inggris.
bot-short-description = Cek dulu tawaran kerja sebelum berangkat. Gratis.
small-pointer = Kirim tawarannya ke sini ya: teruskan pesannya, atau tempel tulisannya lengkap dengan nomor dan tautannya.
foreign-help = Kontak yang kupunya hanya untuk warga Indonesia. Nomor kantor negara lain belum ada yang kami periksa. Hubungi kedutaan atau konsulat negaranya sendiri; nomornya ada di situs resminya. Sedang di bandara, pelabuhan, atau perbatasan? Datangi petugas imigrasi atau polisi di sana. Ada yang terluka atau ditahan? Telepon nomor darurat setempat.
foreign-worker =
    Beberapa kata belum cukup untuk menilainya. Teruskan pesan tawarannya, atau tempel tulisannya lengkap dengan nomor dan tautan. Tanda penipuan kuperiksa untuk siapa saja.

    Aturan yang aku tahu adalah untuk orang Indonesia yang bekerja ke luar negeri, bukan untuk warga asing di Indonesia. Saran kami:
    • Jangan berangkat dengan visa turis untuk bekerja, dan jangan bayar sebelum ada kontrak tertulis.
    • Tanya kedutaan negaramu di Indonesia apakah pemberi kerja dan izin kerjanya benar ada. Nomornya belum kami punya.
    • Kerja admin atau chat bergaji tinggi dengan tiket dibayari sering menjadi umpan.

    Ada yang menahanmu, atau mengambil paspormu? Tulis ke sini.
poisoned-animal = Hewanmu yang menelan racun? Bawa ke dokter hewan sekarang, dengan bungkus racunnya. Ada orang yang menelannya, juga kalau itu kamu? Pergi ke UGD terdekat sekarang, dan jangan sendirian. Kalau hatimu sedang berat, tulis saja ke sini.
small-pointer-unsure = Tidak ada yang bisa menjanjikan itu. Kirim tawarannya ke sini, biar kuperiksa: teruskan pesannya, atau tempel tulisannya lengkap dengan nomor dan tautannya.
