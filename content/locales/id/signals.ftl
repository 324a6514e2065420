cli-signals = tanda bahaya: lihat, uji, matikan, nyalakan, pakai tanpa mulai ulang
cli-signals-list = semua tanda: jenis, bobot, nyala atau mati, contohnya
cli-signals-find = hanya yang memuat kata ini
cli-signals-test = jalankan semua contoh; keluar dengan 1 bila ada yang gagal
cli-signals-reload = minta bot yang sedang berjalan memakai isi folder content yang baru
cli-signals-off = matikan sebuah tanda
cli-signals-on = nyalakan lagi sebuah tanda
cli-signals-id = nama tanda, lihat: signals list
cli-signals-why = alasannya, untuk rekan petugas
signals-on = nyala
signals-off = MATI 
signals-since = mati sejak { $since }, alasan: { $why }
signals-count = { $shown } tanda dari { $all }; { $off } dimatikan.
signals-must-match = { $id }: harus cocok, tetapi tidak: “{ $example }”
signals-must-not = { $id }: tidak boleh cocok, tetapi cocok: “{ $example }”
signals-unproved = { $id }: perlu sedikitnya satu contoh “match” dan satu “not”
signals-all-pass = { $signals } tanda, { $examples } contoh: semua benar.
signals-some-fail = { $signals } tanda, { $examples } contoh: { $failed } gagal.
signals-reload-refused = Bot tidak diminta memakai isi baru. Perbaiki dulu yang di atas.
signals-reload-problem = Bot menolak isi baru dan tetap memakai yang lama: { $problem }
signals-reloaded = Bot yang berjalan sekarang memakai isi baru.
signals-reload-nobody = Tidak ada bot yang menjawab. Isi baru dipakai saat bot dijalankan.
signals-unknown = Tidak ada tanda bernama { $id }. Lihat: npm run -s cekdulu -- signals list
signals-hint = { $id } bukan tanda bahaya, melainkan cara mengenali maksud pesan; tidak bisa dimatikan.
signals-needs-why = { $id } membuat pesan langsung disebut penipuan. Matikan hanya dengan alasan: npm run -s cekdulu -- signals off { $id } --why "alasannya"
signals-why-noted = Alasan untuk { $id } dicatat di { $file }.
signals-legend = Dalam kurung: jenis, vonis paling ringan bila ada, bobot, dan soal apa. Jenis: hard (tanda pasti), weighted (ikut dihitung), good (pertanda baik), hint (pengenal jenis pesan). Soal: job_offer (tawaran kerja), other_scam (penipuan lain). Contoh: + harus dikenali, - tidak boleh.
signals-already-off = { $id } memang sudah mati.
signals-already-on = { $id } memang sudah nyala.
signals-now-off = { $id } dimatikan (dicatat di { $file }). Supaya bot yang berjalan ikut: npm run -s cekdulu -- signals reload
signals-now-on = { $id } dinyalakan lagi. Supaya bot yang berjalan ikut: npm run -s cekdulu -- signals reload
signals-on-refused = { $id } tidak dinyalakan: contohnya sendiri gagal.
signals-content-wrong = Isi folder content salah: { $problem }
signals-chat-title = { $off ->
    [0] Tanda bahaya: { $all }, semuanya nyala.
   *[other] Tanda bahaya: { $all }, { $off } dimatikan.
  }
signals-chat-off = Yang dimatikan:
signals-chat-found = { $found ->
    [0] Tidak ada tanda dengan kata “{ $word }”.
   *[other] Dengan kata “{ $word }”: { $found }, di bawah ini { $shown }.
  }
signals-chat-how = Mencari: /sinyal lalu satu kata, misalnya /sinyal paspor. Tekan namanya untuk melihat contoh, mematikan atau menyalakan.
signals-chat-hint = Petunjuk bantu, bukan tanda bahaya: hanya menunjukkan tentang apa sebuah pesan. Pengguna tidak melihatnya.
signals-chat-only-counted = Hanya ikut dihitung. Pengguna tidak melihatnya.
signals-no-reason = tidak ditulis
signals-chat-kind = Jenis: { $kind ->
    [hard] tanda pasti
    [weighted] ikut dihitung
    [good] pertanda baik
   *[hint] pengenal jenis pesan
}, bobot { $weight }.
signals-chat-examples = Tanda + harus dikenali, tanda − tidak boleh.
signals-chat-switch-off = ⚪ Matikan
signals-chat-on = 🟢 Nyalakan
signals-chat-undo = ↩️ Urungkan
signals-chat-why = Mengapa { $id } dimatikan? Tulis alasannya di pesan berikutnya. Alasanmu dibaca rekan petugas. Selama mati, penipuan dengan tanda ini bisa lolos.
signals-chat-why-length = Tulis alasan antara { $least } dan { $most } huruf.
signals-chat-given-up = Tidak jadi. Tidak ada yang berubah.
signals-chat-refused =
    { $id } belum dinyalakan: contohnya sendiri gagal.
    { $example }
signals-chat-now-off = ⚪ { $id } mati. Pemeriksaan berikutnya tidak memakainya lagi. Dicatat di audit.
signals-chat-now-on = 🟢 { $id } nyala. Pemeriksaan berikutnya memakainya. Dicatat di audit.
signals-why-undone = diurungkan lewat /sinyal
