/** Packers that replace an app's code by a loader, known by the files they leave. Names of libraries and assets are facts. */
const PACKERS: readonly (readonly [name: string, files: RegExp])[] = [
  [
    '腾讯乐固',
    /(^|\/)(libshell[ax]?-[\d.]+\.so|libshella.*\.so|libtup\.so|libBugly_Legu\.so|liblegudb\.so|mix\.dex|0O[0oO]+\.dat|tosversion)$/,
  ],
  ['360加固', /(^|\/)(libjiagu(_art|_x86|_a64|_x64|_vip)?\.so|libprotectClass\.so|\.appkey)$/],
  ['爱加密', /(^|\/)(libexec(main)?\.so|ijiami\.(dat|ajm)|ijm_lib\/.*|libijm.*\.so|af\.bin|signed\.bin)$/],
  [
    '梆梆安全',
    /(^|\/)(libDexHelper(-x86|_64)?\.so|libSecShell(-x86)?\.so|libsecexe\.so|libsecmain\.so|libSecShell_art\.so|secData0\.jar|classes\.jar\.enc)$/,
  ],
  ['百度加固', /(^|\/)(libbaiduprotect(_x86|_art)?\.so|baiduprotect\d*\.(jar|i\.dat))$/],
  ['网易易盾', /(^|\/)(libnesec(-x86|64)?\.so|libnqshield(x86)?\.so|nedata\.db|data\.db\.nis)$/],
  [
    '阿里聚安全',
    /(^|\/)(libmobisec\w*\.so|libpreverify1\.so|aliprotect\.dat|libsgmain\.so\.aliprotect|libdemolishdata\.so|libzuma(data)?\.so)$/,
  ],
  ['娜迦', /(^|\/)(libchaosvmp\.so|libddog\.so|libfdog\.so|libedog\.so)$/],
  ['通付盾', /(^|\/)(libegis(-x86)?\.so|libNSaferOnly\.so)$/],
];

export function packerOf(files: readonly string[]): { readonly name: string; readonly evidence: string } | null {
  for (const [name, pattern] of PACKERS) {
    const evidence = files.find((file) => pattern.test(file));
    if (evidence !== undefined) return { name, evidence };
  }
  return null;
}
