cli-samples = tulis laporan yang terbukti penipuan sebagai contoh uji (JSON Lines, dicatat di audit)
cli-samples-out = berkas keluaran
cli-samples-reason = untuk apa; dicatat di audit
cli-samples-no-reason = Tulis untuk apa dengan --reason, sedikitnya sepuluh huruf; alasan itu dicatat.
cli-samples-written = { $rows } contoh ditulis ke { $file }. Isinya sudah ditutup, tetapi tetap tulisan orang: simpan baik-baik.
