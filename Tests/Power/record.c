// Loaded before a program (LD_PRELOAD), notes in RECORD_LOG what is written to files whose names begin with RECORD_FILE, and
// when they are told to be on the disk: kind, length of the name, name, offset, length, bytes. Whoever reads the log can
// make every state that a power cut might have left.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int wanted(int descriptor, char *name, size_t size) {
    char link[64];
    const char *prefix = getenv("RECORD_FILE");
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, name, size - 1);
    if (!prefix || length <= 0) return 0;
    name[length] = 0;
    return strncmp(name, prefix, strlen(prefix)) == 0;
}

static void note(char kind, const char *name, int64_t offset, const void *bytes, uint32_t length) {
    static int log = -1;
    const char *path = getenv("RECORD_LOG");
    if (log < 0 && path) log = REAL(open)(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (log < 0) return;
    uint16_t size = (uint16_t)strlen(name);
    struct iovec parts[] = {{&kind, 1}, {&size, 2}, {(void *)name, size}, {&offset, 8}, {&length, 4}, {(void *)bytes, bytes ? length : 0}};
    if (writev(log, parts, 6) < 0) abort();
}

static void data(int descriptor, int64_t offset, const void *bytes, ssize_t length) {
    char name[4096];
    if (length > 0 && wanted(descriptor, name, sizeof name)) note('W', name, offset, bytes, (uint32_t)length);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset) {
    ssize_t done = REAL(pwrite)(descriptor, bytes, length, offset);
    data(descriptor, offset, bytes, done);
    return done;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t offset) {
    ssize_t done = REAL(pwrite64)(descriptor, bytes, length, offset);
    data(descriptor, offset, bytes, done);
    return done;
}

int ftruncate(int descriptor, off_t length) {
    int done = REAL(ftruncate)(descriptor, length);
    char name[4096];
    if (done == 0 && wanted(descriptor, name, sizeof name)) note('T', name, length, NULL, 0);
    return done;
}

int ftruncate64(int descriptor, off64_t length) {
    int done = REAL(ftruncate64)(descriptor, length);
    char name[4096];
    if (done == 0 && wanted(descriptor, name, sizeof name)) note('T', name, length, NULL, 0);
    return done;
}

int fsync(int descriptor) {
    int done = REAL(fsync)(descriptor);
    char name[4096];
    if (done == 0 && wanted(descriptor, name, sizeof name)) note('S', name, 0, NULL, 0);
    return done;
}

int fdatasync(int descriptor) {
    int done = REAL(fdatasync)(descriptor);
    char name[4096];
    if (done == 0 && wanted(descriptor, name, sizeof name)) note('S', name, 0, NULL, 0);
    return done;
}
