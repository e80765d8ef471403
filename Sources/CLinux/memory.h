// memfd_create(2), a file in memory alone: glibc has it, but declares it only for programs that define _GNU_SOURCE.
#ifndef CLINUX_MEMORY_H
#define CLINUX_MEMORY_H

int memfd_create(const char *name, unsigned int flags);

static const unsigned int closesOnExec = 1;

#endif
