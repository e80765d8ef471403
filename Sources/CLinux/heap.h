// mallopt(3) and the names of what it sets: Swift's own module of glibc leaves them out.
#ifndef CLINUX_HEAP_H
#define CLINUX_HEAP_H

#include <malloc.h>

#endif
