reload-working = Sedang memuat konten…
reload-done = Konten baru sudah dipakai: { $articles } artikel, { $contacts } kontak.
reload-faulty =
    Konten baru belum dipakai, yang lama tetap jalan. Yang salah:
    { $problem }
    Perbaiki, lalu ketik /muat lagi.
