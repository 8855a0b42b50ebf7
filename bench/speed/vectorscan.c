/* The peer of the speed bench: vectorscan over a file with the forms of the structured types. It checks no check digit and
 * tells no beginning: with both it would be slower. Prints MB per CPU-second, the best of ROUNDS, and the matches.
 * cc -O2 vectorscan.c -lhs && ./a.out FILE ROUNDS */
#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static const char *PATTERNS[] = {
    "(?:^|[^0-9])[1-8][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?:$|[^0-9A-Za-z])",
    "(?:^|[^0-9])[1-8][0-9]{5}[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}(?:$|[^0-9A-Za-z])",
    "(?:^|[^0-9A-Z])[159][1-9][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}(?:$|[^0-9A-Za-z])",
    "(?:^|[^0-9])62[0-9]{14,17}(?:$|[^0-9])",
    "(?:^|[^0-9])(?:86|35)[0-9]{13}(?:$|[^0-9])",
    "(?:^|[^0-9.])1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?:$|[^0-9.])",
    "(?:^|[^0-9])0[0-9]{2,3}-[0-9]{7,8}(?:$|[^0-9])",
    "[A-Za-z0-9._%+-]@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,4}\\.[A-Za-z]{2,18}",
    "(?:京|津|冀|晋|蒙|辽|吉|黑|沪|苏|浙|皖|闽|赣|鲁|豫|鄂|湘|粤|桂|琼|渝|川|贵|云|藏|陕|甘|青|宁|新)[A-HJ-Z](?:·|\\.)?[A-HJ-NP-Z0-9]{5,6}",
    "(?:^|[^0-9A-Fa-f:])(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}(?:$|[^0-9A-Fa-f:])",
    "(?:^|[^0-9.])(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?:$|[^0-9.])",
    "(?:^|[^0-9A-Za-z])L[A-HJ-NPR-Z0-9]{16}(?:$|[^0-9A-Za-z])",
};
#define COUNT (sizeof PATTERNS / sizeof *PATTERNS)

static int found(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *count) {
  (void)id, (void)from, (void)to, (void)flags;
  ++*(unsigned long long *)count;
  return 0;
}

int main(int argc, char **argv) {
  FILE *file = argc > 2 ? fopen(argv[1], "rb") : NULL;
  if (file == NULL) return 2;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *bytes = malloc(size);
  if (fread(bytes, 1, size, file) != (size_t)size) return 2;
  unsigned ids[COUNT], flags[COUNT];
  for (unsigned i = 0; i < COUNT; i++) ids[i] = i, flags[i] = 0;
  hs_database_t *database;
  hs_compile_error_t *error;
  if (hs_compile_multi(PATTERNS, flags, ids, COUNT, HS_MODE_BLOCK, NULL, &database, &error) != HS_SUCCESS) {
    fprintf(stderr, "%s\n", error->message);
    return 3;
  }
  hs_scratch_t *scratch = NULL;
  hs_alloc_scratch(database, &scratch);
  double best = 0;
  unsigned long long count = 0;
  for (int round = 0; round < atoi(argv[2]); round++) {
    count = 0;
    struct timespec a, b;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a);
    /* Blocks of a megabyte, as the scanner's own are. */
    for (long at = 0; at < size; at += 1 << 20)
      hs_scan(database, bytes + at, size - at < 1 << 20 ? size - at : 1 << 20, 0, scratch, found, &count);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b);
    double rate = size / 1e6 / (b.tv_sec - a.tv_sec + (b.tv_nsec - a.tv_nsec) / 1e9);
    if (rate > best) best = rate;
  }
  printf("%.1f %llu\n", best, count);
  return 0;
}
