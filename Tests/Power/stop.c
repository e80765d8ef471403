// Loaded before a program (LD_PRELOAD), counts what it changes on the disk: files that are made, written, named, taken away.
// At the change STOP_AT (counted from 1) the program is killed in the middle of it, or the disk is full from there on
// (STOP_HOW is "kill" or "full"). With STOP_FROM=exchange it counts only from the moment at which two folders change places.
// At the end the count is written to STOP_COUNT.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static atomic_long count;
static atomic_bool begun;
static long at;
static int kills;
static const char *report;

// What the program itself starts runs undisturbed.
__attribute__((constructor)) static void begin(void) {
    const char *from = getenv("STOP_FROM"), *how = getenv("STOP_HOW"), *number = getenv("STOP_AT");
    at = number ? atol(number) : 0;
    kills = how && strcmp(how, "kill") == 0;
    begun = !(from && strcmp(from, "exchange") == 0);
    report = getenv("STOP_COUNT");
    unsetenv("LD_PRELOAD");
}

// Counts a change; says whether the disk is full by now. A write is torn before the end comes.
static int comes(int fills, int file, const void *bytes, size_t length) {
    if (!begun) return 0;
    long now = ++count;
    if (at == 0 || now < at) return 0;
    if (now == at && length > 1 && REAL(write)(file, bytes, length / 2) < 0) return 1;
    if (kills) kill(getpid(), SIGKILL);
    if (fills) errno = ENOSPC;
    return fills;
}

static int regular(int file) {
    struct stat status;
    return fstat(file, &status) == 0 && S_ISREG(status.st_mode);
}

__attribute__((destructor)) static void tell(void) {
    FILE *file = report ? fopen(report, "w") : NULL;
    if (!file) return;
    fprintf(file, "%ld\n", count);
    fclose(file);
}

#define OPENS(name, ...) \
    mode_t mode = 0; \
    if (flags & (O_CREAT | __O_TMPFILE)) { \
        va_list more; \
        va_start(more, flags); \
        mode = va_arg(more, mode_t); \
        va_end(more); \
        if (comes(1, -1, NULL, 0)) return -1; \
    } \
    return REAL(name)(__VA_ARGS__, mode)

int open(const char *path, int flags, ...) { OPENS(open, path, flags); }
int open64(const char *path, int flags, ...) { OPENS(open64, path, flags); }
int openat(int folder, const char *path, int flags, ...) { OPENS(openat, folder, path, flags); }
int openat64(int folder, const char *path, int flags, ...) { OPENS(openat64, folder, path, flags); }

ssize_t write(int file, const void *bytes, size_t length) {
    if (regular(file) && comes(1, file, bytes, length)) return -1;
    return REAL(write)(file, bytes, length);
}

ssize_t writev(int file, const struct iovec *parts, int number) {
    if (regular(file) && comes(1, file, NULL, 0)) return -1;
    return REAL(writev)(file, parts, number);
}

ssize_t pwrite(int file, const void *bytes, size_t length, off_t offset) {
    if (regular(file) && comes(1, file, NULL, 0)) return -1;
    return REAL(pwrite)(file, bytes, length, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t offset) {
    if (regular(file) && comes(1, file, NULL, 0)) return -1;
    return REAL(pwrite64)(file, bytes, length, offset);
}

ssize_t sendfile(int to, int from, off_t *offset, size_t length) {
    if (regular(to) && comes(1, to, NULL, 0)) return -1;
    return REAL(sendfile)(to, from, offset, length);
}

int ftruncate(int file, off_t length) {
    if (comes(1, -1, NULL, 0)) return -1;
    return REAL(ftruncate)(file, length);
}

int mkdir(const char *path, mode_t mode) {
    if (comes(1, -1, NULL, 0)) return -1;
    return REAL(mkdir)(path, mode);
}

int mkdirat(int folder, const char *path, mode_t mode) {
    if (comes(1, -1, NULL, 0)) return -1;
    return REAL(mkdirat)(folder, path, mode);
}

int link(const char *from, const char *to) {
    if (comes(1, -1, NULL, 0)) return -1;
    return REAL(link)(from, to);
}

int linkat(int from, const char *old, int to, const char *new, int flags) {
    if (comes(1, -1, NULL, 0)) return -1;
    return REAL(linkat)(from, old, to, new, flags);
}

int rename(const char *from, const char *to) {
    comes(0, -1, NULL, 0);
    return REAL(rename)(from, to);
}

int renameat2(int from, const char *old, int to, const char *new, unsigned flags) {
    comes(0, -1, NULL, 0);
    int done = REAL(renameat2)(from, old, to, new, flags);
    if (flags & RENAME_EXCHANGE) begun = 1;
    return done;
}

int unlink(const char *path) {
    comes(0, -1, NULL, 0);
    return REAL(unlink)(path);
}

int unlinkat(int folder, const char *path, int flags) {
    comes(0, -1, NULL, 0);
    return REAL(unlinkat)(folder, path, flags);
}

int rmdir(const char *path) {
    comes(0, -1, NULL, 0);
    return REAL(rmdir)(path);
}

int remove(const char *path) {
    comes(0, -1, NULL, 0);
    return REAL(remove)(path);
}
