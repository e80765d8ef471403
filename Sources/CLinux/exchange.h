// renameat2(2) with RENAME_EXCHANGE: glibc has it, but declares it only for programs that define _GNU_SOURCE.
#ifndef CLINUX_EXCHANGE_H
#define CLINUX_EXCHANGE_H

int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, unsigned int flags);

static const unsigned int renameExchange = 2;

#endif
