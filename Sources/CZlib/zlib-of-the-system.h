// Names the header of the system's zlib, wherever the compiler finds it.
#include <zlib.h>
