package cluster

// bits is a set of small whole numbers.
type bits []uint64

func newBits(size int) bits { return make(bits, (size+63)/64) }

func (b bits) has(i int) bool { return b[i/64]&(1<<(i%64)) != 0 }

// add tells whether i is new.
func (b bits) add(i int) bool {
	if b.has(i) {
		return false
	}
	b[i/64] |= 1 << (i % 64)
	return true
}

// join adds all of another set of the same size.
func (b bits) join(other bits) {
	for i, word := range other {
		b[i] |= word
	}
}
